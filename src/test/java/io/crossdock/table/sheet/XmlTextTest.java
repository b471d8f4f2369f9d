package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void theByteOrderMarkTellsTheEncodingAndIsNoText() throws IOException {
        assertThat(read("<é/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<é/>");
        assertThat(read("\ufeff<é/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<é/>");
        assertThat(read("\ufeff<é/>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("<é/>");
        assertThat(read("\ufeff<é/>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("<é/>");
    }

    @Test
    void wrongBytesAreAnError() {
        assertThatThrownBy(() -> read(new byte[] {'<', (byte) 0xe9, '>'})).isInstanceOf(CharacterCodingException.class);
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        XmlText.of(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }
}
