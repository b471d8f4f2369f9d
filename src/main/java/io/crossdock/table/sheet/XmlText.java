package io.crossdock.table.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of an XML part: UTF-8 or, with a byte order mark, UTF-16, as the format demands. Wrong bytes are an error
 * here, because the parser would print them to the error stream of the process.
 */
final class XmlText {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};

    private XmlText() {}

    static Reader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        if (skipped(UTF_16_BIG_MARK, bytes)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        if (skipped(UTF_16_LITTLE_MARK, bytes)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        skipped(UTF_8_MARK, bytes);
        return strict(bytes, StandardCharsets.UTF_8);
    }

    private static boolean skipped(byte[] mark, BufferedInputStream bytes) throws IOException {
        bytes.mark(mark.length);
        if (Arrays.equals(bytes.readNBytes(mark.length), mark)) {
            return true;
        }
        bytes.reset();
        return false;
    }

    /** A decoder of its own reports wrong bytes; a charset alone would replace them. */
    private static Reader strict(InputStream bytes, Charset charset) {
        return new InputStreamReader(bytes, charset.newDecoder());
    }
}
