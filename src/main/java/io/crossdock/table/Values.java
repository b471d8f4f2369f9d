package io.crossdock.table;

import java.math.BigDecimal;
import java.util.List;

/** How stored values compare and read. Numbers are kept without trailing zeros so that equal amounts are equal. */
public final class Values {
    private Values() {}

    /** The form in which facts and cells are stored: {@code 2.50} and {@code 2.5} become the same value. */
    public static Object stored(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @SuppressWarnings("unchecked") // both values belong to one field, so they have one class
    public static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    /** The value as an author would write it. */
    public static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return plain(number).toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return String.join(" | ", list.stream().map(Values::written).toList());
        }
        return value.toString();
    }
}
