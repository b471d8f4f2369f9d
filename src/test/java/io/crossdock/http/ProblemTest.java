package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.json.JsonFormat;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void oneFaultIsTheWholeStory() {
        Problem problem = Problem.of(new RefusedRequest(
                new Fault("/sla/dueAt", ErrorCode.WRONG_TYPE, "5 is a number; an instant is expected")));

        assertThat(new String(new JsonFormat().bytes(problem), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"urn:crossdock:problem:wrong-type\",\"title\":\"A value has the wrong type\","
                        + "\"status\":400,\"detail\":\"/sla/dueAt: 5 is a number; an instant is expected.\","
                        + "\"code\":\"WRONG_TYPE\",\"faults\":[{\"pointer\":\"/sla/dueAt\",\"code\":\"WRONG_TYPE\","
                        + "\"message\":\"5 is a number; an instant is expected\"}]}");
    }

    @Test
    void aRequestThatCannotBeReadComesBeforeOneThatIsWrong() {
        Problem problem = Problem.of(new RefusedRequest(
                List.of(new Fault("/a", ErrorCode.UNKNOWN_VALUE, "x"), new Fault("/b", ErrorCode.UNKNOWN_FIELD, "y"))));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo(ErrorCode.UNKNOWN_FIELD);
        assertThat(problem.detail()).isEqualTo("2 things are wrong with the request; faults lists them all.");
    }

    @Test
    void aFailureOfTheServiceTellsNothingButItsIncident() {
        Problem problem = Problem.internal("i-1");

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).isEqualTo("i-1");
        assertThat(problem.faults()).isEmpty();
    }
}
