package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.sheet.Cell;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a WHEN cell. A condition that cannot be understood gives {@code null} and has then been reported. */
final class CellGrammar {
    static final String ANY = "any";
    static final String UNKNOWN = "unknown";
    static final String NOTHING = "-";

    private static final Set<String> WORDS = Set.of(ANY, UNKNOWN);
    private static final Pattern FORMULA = Pattern.compile("=.*([(+*/&!]|\\$?\\b[A-Z]{1,3}\\$?\\d+\\b).*");
    private static final Pattern BRACKETED = Pattern.compile("[\\[(].*\\.\\..*");

    private CellGrammar() {}

    static @Nullable Condition read(Field field, Cell cell, CellFaults faults) {
        String text = text(field, cell);
        if (text.isEmpty()) {
            faults.report(FindingCode.BLANK_WHEN, "the cell is blank.", "Write any if every value will do.");
            return null;
        }
        if (field.rank(text) >= 0 && !field.list()) {
            return ListGrammar.oneOf(field, text, faults);
        }
        if (text.equals(ANY)) {
            return new Condition.Any();
        }
        if (text.equals(UNKNOWN)) {
            warnWhenAlwaysKnown(field, faults);
            return new Condition.Unknown();
        }
        return isRefused(field, text, faults) ? null : condition(field, text, faults);
    }

    private static @Nullable Condition condition(Field field, String text, CellFaults faults) {
        if (text.startsWith("has ")) {
            return ListGrammar.has(field, text, faults);
        }
        if (text.equals("not " + UNKNOWN)) {
            warnWhenAlwaysKnown(field, faults);
            return new Condition.NoneOf(Set.of(), text);
        }
        if (field.list()) {
            faults.report(
                    FindingCode.LIST_WITHOUT_HAS,
                    field.label() + " holds several values, so \"" + text + "\" cannot be compared with it.",
                    text.startsWith("not ")
                            ? "Write has none of " + text.substring(4) + "."
                            : "Write has " + text + ".");
            return null;
        }
        if (text.startsWith("not ")) {
            return ListGrammar.noneOf(field, text, faults);
        }
        if (RangeGrammar.isComparison(text)) {
            return RangeGrammar.comparison(field, text, faults);
        }
        if (BRACKETED.matcher(text).matches()) {
            return RangeGrammar.range(field, text, faults);
        }
        return ConditionMistakes.isReported(field, text, faults) ? null : ListGrammar.oneOf(field, text, faults);
    }

    private static boolean isRefused(Field field, String text, CellFaults faults) {
        if (text.equals(NOTHING)) {
            faults.report(
                    FindingCode.WRONG_SIDE,
                    "\"-\" asks nothing.",
                    "Write any, or unknown if the fact must be missing.");
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)) {
            faults.report(
                    FindingCode.WORD_CASE,
                    "\"" + text + "\" is written in other letters than the word " + lower + ".",
                    "Write " + lower + ".");
            return true;
        }
        if (FORMULA.matcher(text).matches() && field.rank(text.substring(1).strip()) < 0) {
            faults.report(
                    FindingCode.FORMULA_TEXT,
                    "\"" + text + "\" looks like a formula.",
                    "Write the condition itself, for example = 5 or >= 5.");
            return true;
        }
        return false;
    }

    /** Numbers shown as percentages are kept as shown where percent is the unit, as a fraction of one elsewhere. */
    static String text(Field field, Cell cell) {
        if (!cell.shownAsPercent()) {
            return cell.text();
        }
        return switch (field.type()) {
            case PERCENT -> cell.text();
            case NUMBER, MONEY, WHOLE ->
                Numbers.PLAIN.matcher(cell.text()).matches() ? NumberMistake.hundredth(cell.text()) : cell.shown();
            default -> cell.shown();
        };
    }

    static void warnWhenAlwaysKnown(Field field, CellFaults faults) {
        if (!field.mayBeUnknown()) {
            faults.report(
                    FindingCode.NEVER_UNKNOWN,
                    field.label() + " is always known, so unknown never matches.",
                    "Write yes under unknown in Words if a case may lack it.");
        }
    }
}
