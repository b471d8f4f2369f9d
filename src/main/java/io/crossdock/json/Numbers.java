package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of a request. Their length is limited, so that {@code 1e999999999} cannot grow into a gigabyte of zeros. */
final class Numbers {
    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    static @Nullable BigDecimal decimal(JsonNode node, Trail trail) {
        if (!node.isNumber()) {
            trail.wrongType(node, "a number", meant(node, "12.5"));
            return null;
        }
        if (node.isInt()) {
            return BigDecimal.valueOf(node.intValue());
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            trail.fault(
                    ErrorCode.OUT_OF_RANGE,
                    "this number has more than " + MOST_DIGITS + " digits before or after the decimal point");
            return null;
        }
        return number;
    }

    static @Nullable Integer whole(JsonNode node, Trail trail) {
        if (node.isInt()) {
            return node.intValue();
        }
        BigDecimal number = integer(node, Integer.MIN_VALUE, Integer.MAX_VALUE, trail);
        return number == null ? null : number.intValue();
    }

    static @Nullable Long longWhole(JsonNode node, Trail trail) {
        BigDecimal number = integer(node, Long.MIN_VALUE, Long.MAX_VALUE, trail);
        return number == null ? null : number.longValue();
    }

    private static @Nullable BigDecimal integer(JsonNode node, long least, long most, Trail trail) {
        if (!node.isNumber()) {
            trail.wrongType(node, "a whole number", meant(node, "12"));
            return null;
        }
        BigDecimal number = decimal(node, trail);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            trail.fault(
                    ErrorCode.WRONG_TYPE,
                    number.toPlainString() + " has a fraction; a whole number is expected, for example "
                            + number.toBigInteger());
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            trail.fault(
                    ErrorCode.OUT_OF_RANGE,
                    number.toPlainString() + " is too large; the limits are " + least + " and " + most);
            return null;
        }
        return number;
    }

    /** The number that a text seems to stand for, else the example. */
    private static String meant(JsonNode node, String example) {
        if (!node.isTextual() || node.textValue().length() > MOST_DIGITS) {
            return example;
        }
        String text = node.textValue().replace(',', '.').trim();
        return text.matches("-?\\d+(\\.\\d+)?") && text.contains(".") == example.contains(".") ? text : example;
    }
}
