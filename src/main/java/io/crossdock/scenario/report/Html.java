package io.crossdock.scenario.report;

import java.util.Locale;

/** Text as it may stand in a page. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 row}, {@code 1,200 rows}. */
    static String counted(int number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }
}
