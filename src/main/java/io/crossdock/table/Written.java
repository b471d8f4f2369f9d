package io.crossdock.table;

import java.time.Duration;

/** Values in the words of the cell grammar, so that a shown value can be copied into a cell. */
public final class Written {
    private Written() {}

    public static String of(Object value) {
        return value instanceof Duration length ? duration(length) : Values.written(value);
    }

    private static String duration(Duration length) {
        if (length.isZero()) {
            return "0m";
        }
        Duration positive = length.abs();
        StringBuilder text = new StringBuilder(length.isNegative() ? "-" : "");
        append(text, positive.toDaysPart(), 'd');
        append(text, positive.toHoursPart(), 'h');
        append(text, positive.toMinutesPart(), 'm');
        append(text, positive.toSecondsPart(), 's');
        return text.toString();
    }

    private static void append(StringBuilder text, long count, char unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
