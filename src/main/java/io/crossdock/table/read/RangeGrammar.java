package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code >= 100}, {@code [100..500)}, {@code (..5)}. A bracket includes its bound, a round one does not. */
final class RangeGrammar {
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(.*)");
    private static final Pattern LOOKS_COMPARED = Pattern.compile("[<>≥≤!].*|=[<>].*");
    private static final Pattern RANGE = Pattern.compile("([\\[(])\\s*(.*?)\\s*\\.\\.\\s*(.*?)\\s*([])])");

    private RangeGrammar() {}

    static boolean isComparison(String text) {
        return LOOKS_COMPARED.matcher(text).matches();
    }

    static @Nullable Condition comparison(Field field, String text, CellFaults faults) {
        Matcher given = COMPARISON.matcher(text);
        if (ConditionMistakes.isReportedComparison(field, text, faults) || !given.matches()) {
            return null;
        }
        String sign = given.group(1);
        if (!field.type().isOrdered()) {
            faults.report(
                    FindingCode.NOT_ORDERED,
                    "\"" + text + "\" compares, but " + field.label() + " is " + ofType(field) + ".",
                    listed(field, sign, given.group(2)));
            return null;
        }
        Object bound = ValueParser.read(field, new Part(given.group(2), sign + " ", "", true), faults);
        if (bound == null) {
            return null;
        }
        boolean included = sign.endsWith("=");
        return sign.startsWith(">")
                ? new Condition.Range((Comparable<?>) bound, included, null, false, text)
                : new Condition.Range(null, false, (Comparable<?>) bound, included, text);
    }

    static @Nullable Condition range(Field field, String text, CellFaults faults) {
        Matcher given = RANGE.matcher(text);
        if (!given.matches()) {
            faults.report(
                    FindingCode.NOT_A_CONDITION,
                    "\"" + text + "\" is not a range.",
                    "Write both brackets, for example [5..10) for 5 or more and less than 10.");
            return null;
        }
        if (!field.type().isOrdered()) {
            faults.report(
                    FindingCode.NOT_ORDERED,
                    "\"" + text + "\" is a range, but " + field.label() + " is " + ofType(field) + ".",
                    "Write the values, separated by commas.");
            return null;
        }
        if (given.group(2).isEmpty() && given.group(3).isEmpty()) {
            faults.report(FindingCode.EMPTY_RANGE, "\"" + text + "\" has no bound.", "Write any.");
            return null;
        }
        return bounded(field, text, given, faults);
    }

    private static @Nullable Condition bounded(Field field, String text, Matcher given, CellFaults faults) {
        String open = given.group(1);
        String lowText = given.group(2);
        String highText = given.group(3);
        String close = given.group(4);
        Object low = lowText.isEmpty()
                ? null
                : ValueParser.read(field, new Part(lowText, open, ".." + highText + close, true), faults);
        Object high = highText.isEmpty()
                ? null
                : ValueParser.read(field, new Part(highText, open + lowText + "..", close, true), faults);
        if ((low == null && !lowText.isEmpty()) || (high == null && !highText.isEmpty())) {
            return null;
        }
        Condition.Range range = new Condition.Range(
                (Comparable<?>) low,
                low != null && open.equals("["),
                (Comparable<?>) high,
                high != null && close.equals("]"),
                text);
        return isFilled(field, range, faults) ? range : null;
    }

    /** Reports a range without any value in it. */
    static boolean isFilled(Field field, Condition.Range range, CellFaults faults) {
        Comparable<?> low = range.low();
        Comparable<?> high = range.high();
        if (low == null || high == null) {
            return true;
        }
        int order = Values.compare(low, high);
        if (order > 0) {
            faults.report(
                    FindingCode.REVERSED_RANGE,
                    "\"" + range.written() + "\" begins above its end.",
                    "Write " + bracketed(range, Written.of(high), Written.of(low)) + ".");
            return false;
        }
        boolean bothIncluded = range.lowIncluded() && range.highIncluded();
        if ((order == 0 && !bothIncluded) || isBetweenNeighbours(field, range, low, high)) {
            faults.report(
                    FindingCode.EMPTY_RANGE,
                    "no value lies in \"" + range.written() + "\".",
                    order == 0
                            ? "Write " + Written.of(low) + " for just this value."
                            : "Write [" + Written.of(low) + ".." + Written.of(high) + "] with both bounds.");
            return false;
        }
        return true;
    }

    private static boolean isBetweenNeighbours(
            Field field, Condition.Range range, Comparable<?> low, Comparable<?> high) {
        return field.type() == ValueType.WHOLE
                && !range.lowIncluded()
                && !range.highIncluded()
                && ((BigDecimal) high).subtract((BigDecimal) low).compareTo(BigDecimal.ONE) <= 0;
    }

    private static String bracketed(Condition.Range range, String low, String high) {
        return (range.lowIncluded() ? "[" : "(") + low + ".." + high + (range.highIncluded() ? "]" : ")");
    }

    private static String ofType(Field field) {
        return switch (field.type()) {
            case CHOICE -> "a choice without sizes";
            case YES_NO -> "yes or no";
            default -> "text";
        };
    }

    /** {@code >= B} among A, B, C was probably meant as the list B, C. */
    private static String listed(Field field, String sign, String value) {
        int rank = field.rank(value);
        if (rank < 0) {
            return "Write the values, separated by commas.";
        }
        int edge = sign.endsWith("=") ? 0 : 1;
        List<String> values = sign.startsWith(">")
                ? field.allowed().subList(rank + edge, field.allowed().size())
                : field.allowed().subList(0, rank + 1 - edge);
        return values.isEmpty() ? "Write the values, separated by commas." : "Write " + String.join(", ", values) + ".";
    }
}
