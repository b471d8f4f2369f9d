package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-17T14:12:09Z, 2026-03-17T14:12:09Z",
        "2026-03-17T14:12:09.250Z, 2026-03-17T14:12:09.250Z",
        "2026-03-17T14:12Z, 2026-03-17T14:12:00Z",
        "2026-03-17T15:12:09+01:00, 2026-03-17T14:12:09Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z"
    })
    void instantsAreReadWithZoneOrOffset(String written, Instant instant) {
        assertThat(Instants.parse(written)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-17",
                "2026-03-17T14:12:09",
                "2026-03-17 14:12:09Z",
                "2025-02-29T00:00:00Z",
                "2026-03-17T25:00:00Z",
                "2026-03-17T14:12:60Z",
                "2026/03/17T14:12:09Z",
                "２026-03-17T14:12:09Z"
            })
    void anythingElseIsRefused(String written) {
        assertThatThrownBy(() -> Instants.parse(written)).isInstanceOf(DateTimeException.class);
    }
}
