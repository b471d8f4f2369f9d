package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number. Signs that mean different amounts in different countries are refused, never guessed. */
final class Numbers {
    static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Numbers() {}

    static @Nullable BigDecimal read(Field field, Part part, CellFaults faults) {
        if (!PLAIN.matcher(part.text()).matches()) {
            refuse(field, part, faults);
            return null;
        }
        BigDecimal number = Values.plain(new BigDecimal(part.text()));
        if (field.type() == ValueType.WHOLE && number.scale() > 0) {
            reportFraction(number, part, faults);
            return null;
        }
        return isWithin(field, number, part, faults) ? number : null;
    }

    private static void reportFraction(BigDecimal number, Part part, CellFaults faults) {
        BigDecimal below = number.setScale(0, RoundingMode.FLOOR);
        faults.report(
                FindingCode.FRACTION,
                part.quoted() + " is not a whole number.",
                "Write " + part.corrected(below.toPlainString()) + " or "
                        + part.corrected(below.add(BigDecimal.ONE).toPlainString()) + ".");
    }

    private static boolean isWithin(Field field, BigDecimal number, Part part, CellFaults faults) {
        BigDecimal min = field.min();
        BigDecimal max = field.max();
        if (min != null && number.compareTo(min) < 0) {
            faults.report(
                    FindingCode.OUT_OF_BOUNDS,
                    part.text() + " is below " + Values.written(min) + ", the smallest " + field.label() + ".",
                    bounds(min, max));
            return false;
        }
        if (max != null && number.compareTo(max) > 0) {
            faults.report(
                    FindingCode.OUT_OF_BOUNDS,
                    part.text() + " is above " + Values.written(max) + ", the largest " + field.label() + ".",
                    bounds(min, max));
            return false;
        }
        return true;
    }

    private static String bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null) {
            return "Write a number from " + Values.written(min) + " to " + Values.written(max) + ".";
        }
        return min != null
                ? "Write a number from " + Values.written(min) + " on."
                : "Write a number up to " + (max == null ? "" : Values.written(max)) + ".";
    }

    private static void refuse(Field field, Part part, CellFaults faults) {
        NumberMistake mistake = NumberMistake.in(part.text(), field.type());
        String right = mistake.right();
        if (right == null) {
            faults.report(mistake.code(), mistake.problem(), example(part));
        } else if (field.type() == ValueType.WHOLE && isDecimal(right)) {
            reportFraction(new BigDecimal(right), part, faults);
        } else if (mistake.code() == FindingCode.NOT_A_NUMBER && part.isWholeCondition() && isDecimal(right)) {
            faults.report(mistake.code(), mistake.problem(), threeForms(new BigDecimal(right)));
        } else {
            faults.report(mistake.code(), mistake.problem(), "Write " + part.corrected(right) + ".");
        }
    }

    private static boolean isDecimal(String right) {
        return PLAIN.matcher(right).matches() && right.contains(".");
    }

    /** {@code Write 1.10, > 1.10, [1.00..1.20) or any.}: the author of a decimal comma may have meant a list. */
    private static String threeForms(BigDecimal number) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale() - 1);
        return "Write %s, > %s, [%s..%s) or any."
                .formatted(
                        number,
                        number,
                        number.subtract(step).toPlainString(),
                        number.add(step).toPlainString());
    }

    private static String example(Part part) {
        return part.isWholeCondition()
                ? "Write for example 5, >= 5, [5..10) or any."
                : "Write for example " + part.corrected("5") + ".";
    }
}
