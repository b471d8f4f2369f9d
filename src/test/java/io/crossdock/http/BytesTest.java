package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.model.RefusedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void aBodyAtTheLimitIsRead() throws IOException {
        assertThat(Bytes.of(new ByteArrayInputStream(new byte[10]), 10, "/v1/decisions"))
                .hasSize(10);
    }

    @Test
    void aBodyOverTheLimitIsReadToItsEndAndRefused() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[40_000]);

        assertThatThrownBy(() -> Bytes.of(body, 10, "/v1/decisions"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage("The body has 40,000 bytes; /v1/decisions takes at most 10 bytes. (TOO_LARGE)");
        assertThat(body.available()).isZero();
    }
}
