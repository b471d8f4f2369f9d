package io.crossdock.table.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with or without fonts inside, as one plain string. */
final class RichText {
    /** The format writes control characters, and its own escapes, as _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads the current {@code si} or {@code is} element; pronunciation guides are no text. */
    static String of(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextInside(parent)) {
            if (xml.name().equals("rPh")) {
                xml.skip();
            } else if (xml.name().equals("t")) {
                text.append(xml.text());
                if (text.length() > Limits.CHARACTERS_PER_CELL) {
                    throw Budget.tooLongText();
                }
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
