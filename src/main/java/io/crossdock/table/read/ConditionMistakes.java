package io.crossdock.table.read;

import io.crossdock.table.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions that people write from habit, each with the form that is understood here. */
final class ConditionMistakes {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern OTHER_SIGN = Pattern.compile("(≥|≤|=>|=<)\\s*(.+)");
    private static final Pattern NOT_EQUAL = Pattern.compile("(?:!=|<>|≠)\\s*(.+)");
    private static final Pattern TWO_SIDED =
            Pattern.compile("(>=|>)\\s*" + NUMBER + "\\s*(?:,|and|&&?)?\\s*(<=|<)\\s*" + NUMBER);
    private static final Pattern OR_UNKNOWN = Pattern.compile("(.+?)\\s*,\\s*unknown");
    private static final Pattern FROM_TO = Pattern.compile(NUMBER + "\\s*(?:-|–|to|\\.\\.)\\s*" + NUMBER);
    private static final Pattern OTHER_LIST = Pattern.compile("\\s*[|;/]\\s*|\\s+or\\s+|\\s+and\\s+");

    private ConditionMistakes() {}

    /** Mistakes in a text that begins with a comparison sign. */
    static boolean isReportedComparison(Field field, String text, CellFaults faults) {
        Matcher unequal = NOT_EQUAL.matcher(text);
        if (unequal.matches()) {
            return report(text, "Write not " + unequal.group(1) + ".", faults);
        }
        Matcher other = OTHER_SIGN.matcher(text);
        if (other.matches()) {
            String sign = other.group(1).equals("≥") || other.group(1).equals("=>") ? ">=" : "<=";
            return report(text, "Write " + sign + " " + other.group(2) + ".", faults);
        }
        Matcher two = TWO_SIDED.matcher(text);
        if (two.matches()) {
            String open = two.group(1).equals(">=") ? "[" : "(";
            String close = two.group(3).equals("<=") ? "]" : ")";
            return report(text, "Write " + open + two.group(2) + ".." + two.group(4) + close + ".", faults);
        }
        Matcher orUnknown = OR_UNKNOWN.matcher(text);
        if (orUnknown.matches()) {
            return report(text, "Write two rows, one with " + orUnknown.group(1) + " and one with unknown.", faults);
        }
        return text.matches("[<>!=≥≤]+\\s*") && report(text, "Write for example >= 5.", faults);
    }

    /** Mistakes in a text that should be a value or a list of values. */
    static boolean isReported(Field field, String text, CellFaults faults) {
        if (text.matches("not|has|has none of|=|,")) {
            return report(text, "Write the values behind it, or any.", faults);
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (field.type().isNumeric() && fromTo.matches()) {
            String range = fromTo.group(1) + ".." + fromTo.group(2);
            return report(text, "Write [" + range + "] or [" + range + ").", faults);
        }
        List<String> parts = Arrays.asList(OTHER_LIST.split(text));
        if (parts.size() > 1 && areValues(field, parts)) {
            faults.report(
                    FindingCode.WRONG_SEPARATOR,
                    "\"" + text + "\" separates its values by another sign than a comma.",
                    "Write " + String.join(", ", parts) + ".");
            return true;
        }
        return false;
    }

    private static boolean areValues(Field field, List<String> parts) {
        return parts.stream().allMatch(part -> switch (field.type()) {
            case CHOICE -> field.rank(part) >= 0 || part.equals(CellGrammar.UNKNOWN);
            case YES_NO -> part.equals("yes") || part.equals("no") || part.equals(CellGrammar.UNKNOWN);
            default -> field.type().isNumeric() && Numbers.PLAIN.matcher(part).matches();
        });
    }

    private static boolean report(String text, String advice, CellFaults faults) {
        faults.report(FindingCode.NOT_A_CONDITION, "\"" + text + "\" is not understood.", advice);
        return true;
    }
}
