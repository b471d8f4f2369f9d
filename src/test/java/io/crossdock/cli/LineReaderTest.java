package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void linesEndWithOrWithoutAReturnAndTheLastOneMayBeOpen() throws IOException {
        try (LineReader lines = new LineReader(new ByteArrayInputStream("a\r\n\nü".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("a");
            assertThat(lines.next()).isEmpty();
            assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("ü");
            assertThat(lines.number()).isEqualTo(3);
            assertThat(lines.bytesRead()).isEqualTo(6);
            assertThat(lines.next()).isNull();
        }
    }
}
