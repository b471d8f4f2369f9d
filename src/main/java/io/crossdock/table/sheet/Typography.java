package io.crossdock.table.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What word processors and web pages do to pasted text, undone. */
final class Typography {
    /** Typed into some programs to say "this is text"; the others show it as part of the text. */
    private static final Pattern LEADING_APOSTROPHE = Pattern.compile("^'(?=[=+<>\\[(\\d-])");

    private Typography() {}

    /** @param noted what was replaced, in words; empty when nothing was */
    record Plain(String text, String noted) {}

    static Plain plain(String written) {
        if (isPlain(written)) {
            return new Plain(withoutApostrophe(written.strip()), "");
        }
        StringBuilder text = new StringBuilder(written.length());
        boolean quotes = false;
        boolean spaces = false;
        boolean hyphens = false;
        boolean invisible = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char plain = plain(c);
            switch (plain) {
                case '"', '\'' -> quotes |= plain != c;
                case ' ' -> spaces |= plain != c && c != '\t';
                case '-' -> hyphens |= plain != c;
                default -> invisible |= plain == 0 && c != '\r';
            }
            if (plain != 0) {
                text.append(plain);
            }
        }
        return new Plain(withoutApostrophe(text.toString().strip()), said(quotes, spaces, hyphens, invisible));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || c > 0x7e) {
                return false;
            }
        }
        return true;
    }

    private static String withoutApostrophe(String text) {
        return text.startsWith("'") ? LEADING_APOSTROPHE.matcher(text).replaceFirst("") : text;
    }

    /** 0 for a character that nobody can see. */
    private static char plain(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
            case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
            case '\u00a0', '\u2007', '\u202f', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> 0;
            default -> isControl(c) ? 0 : c;
        };
    }

    private static boolean isControl(char c) {
        return c != '\n' && Character.isISOControl(c);
    }

    private static String said(boolean quotes, boolean spaces, boolean hyphens, boolean invisible) {
        List<String> kinds = new ArrayList<>();
        if (quotes) {
            kinds.add("typographic quotes read as plain ones");
        }
        if (spaces) {
            kinds.add("hard spaces read as plain ones");
        }
        if (hyphens) {
            kinds.add("typographic hyphens read as plain ones");
        }
        if (invisible) {
            kinds.add("invisible characters left out");
        }
        return String.join(", ", kinds);
    }
}
