package io.crossdock.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedRequestTest {
    @Test
    void theMessageNamesEveryFault() {
        RefusedRequest refused = new RefusedRequest(List.of(
                new Fault("/sla/dueAt", ErrorCode.WRONG_TYPE, "7 is a number"),
                new Fault("", ErrorCode.UNKNOWN_RELEASE, "there is no release 9.9.9")));

        assertThat(refused).hasMessage("""
            /sla/dueAt: 7 is a number (WRONG_TYPE)
            there is no release 9.9.9 (UNKNOWN_RELEASE)\
            """);
    }
}
