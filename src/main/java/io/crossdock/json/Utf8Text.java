package io.crossdock.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows a UTF-8 text, with the escapes of RFC 8785. */
final class Utf8Text {
    private byte[] bytes = new byte[8192];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    /** Text as it stands between the quotes. */
    void escaped(String text) {
        reserve(6 * text.length());
        int plain = plainStart(text);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                unicode(text, i);
                i += Character.isSurrogate(c) ? 1 : 0;
            } else if (isPlain(c)) {
                bytes[length++] = (byte) c;
            } else {
                escape(c);
            }
        }
    }

    /** Copies characters until the first that is not plain; nearly every text is plain to its end. */
    private int plainStart(String text) {
        byte[] target = bytes;
        int offset = length;
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            target[offset + i] = (byte) text.charAt(i);
            i++;
        }
        length += i;
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
    }

    private void unicode(String text, int index) {
        int point = text.codePointAt(index);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half of a surrogate pair has no UTF-8 form");
        }
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            bytes[length++] = b;
        }
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            case '\b' -> ascii("\\b");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\f' -> ascii("\\f");
            case '\r' -> ascii("\\r");
            default -> ascii(String.format("\\u%04x", (int) c));
        }
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
