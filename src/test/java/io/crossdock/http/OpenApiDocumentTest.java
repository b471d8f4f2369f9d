package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {
    @TestHTTPResource("/")
    URI root = URI.create("/");

    @Test
    void theServedDescriptionIsTheOneThatIsCheckedIn() {
        String served = Caller.text(new Caller(root).get("/q/openapi"));

        assertThat(served).contains("#/components/schemas/DecisionRequest", "/v1/decisions:batch", "/v1/plans");
        Checked.assertSame(Path.of("docs", "openapi.yaml"), served);
    }

    @Test
    void servedSchemasAreThoseThatAreCheckedIn() {
        Caller caller = new Caller(root);
        Checked.assertSame(
                Path.of("docs", "schemas", "decision-request.json"),
                Caller.text(caller.get("/v1/schemas/decision-request")));
        Checked.assertSame(
                Path.of("docs", "schemas", "decision.json"), Caller.text(caller.get("/v1/schemas/decision")));
        Checked.assertSame(
                Path.of("docs", "schemas", "plan-request.json"), Caller.text(caller.get("/v1/schemas/plan-request")));
        Checked.assertSame(
                Path.of("docs", "schemas", "plan-answer.json"), Caller.text(caller.get("/v1/schemas/plan-answer")));
        Checked.assertSame(
                Path.of("docs", "schemas", "detection-request.json"),
                Caller.text(caller.get("/v1/schemas/detection-request")));
        Checked.assertSame(
                Path.of("docs", "schemas", "detection-answer.json"),
                Caller.text(caller.get("/v1/schemas/detection-answer")));
    }
}
