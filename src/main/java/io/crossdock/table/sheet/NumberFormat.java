package io.crossdock.table.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the number format of a cell makes of its number. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE,
    /** {@code [h]:mm}: hours that count on past a day. */
    ELAPSED;

    private static final int PERCENT_WHOLE = 9;
    private static final int PERCENT_HUNDREDTHS = 10;

    /** @param code empty for a built-in format */
    static NumberFormat of(int id, String code) {
        if (id == PERCENT_WHOLE || id == PERCENT_HUNDREDTHS || unquoted(code).contains("%")) {
            return PERCENT;
        }
        if (!DateUtil.isADateFormat(id, code.isEmpty() ? null : code)) {
            return PLAIN;
        }
        return code.toLowerCase(Locale.ROOT).startsWith("[h") ? ELAPSED : DATE;
    }

    private static String unquoted(String code) {
        return code.replaceAll("\"[^\"]*\"|\\\\.|_.", "");
    }
}
