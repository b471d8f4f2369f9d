package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a THEN cell that gives a value, one or a list {@code A | B}. The cell {@code -} gives nothing and is not for here. */
final class ThenGrammar {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Set<String> ASKING = Set.of(CellGrammar.ANY, CellGrammar.UNKNOWN);

    private ThenGrammar() {}

    static @Nullable Object read(Field field, Cell cell, CellFaults faults) {
        String text = CellGrammar.text(field, cell);
        if (text.isEmpty()) {
            faults.report(FindingCode.BLANK_THEN, "the cell is blank.", "Write a value, or - for nothing.");
            return null;
        }
        if (field.rank(text) >= 0) {
            return field.list() ? List.of(text) : text;
        }
        if (ASKING.contains(text.toLowerCase(Locale.ROOT))) {
            faults.report(FindingCode.WRONG_SIDE, "\"" + text + "\" is no answer.", "Write a value, or - for nothing.");
            return null;
        }
        if (text.startsWith("=")) {
            faults.report(
                    FindingCode.FORMULA_TEXT, "\"" + text + "\" looks like a formula.", "Write the value itself.");
            return null;
        }
        return field.list() ? list(field, text, faults) : single(field, text, faults);
    }

    private static @Nullable Object single(Field field, String text, CellFaults faults) {
        if (field.type() == ValueType.CHOICE && isSplitIntoValues(field, text, BAR)) {
            faults.report(
                    FindingCode.SEVERAL_VALUES,
                    "\"" + text + "\" are several values, but " + field.label() + " holds one.",
                    "Write one of them.");
            return null;
        }
        return ValueParser.read(field, Part.ofValue(text), faults);
    }

    private static @Nullable Object list(Field field, String text, CellFaults faults) {
        if (isSplitIntoValues(field, text, COMMA)) {
            faults.report(
                    FindingCode.WRONG_SEPARATOR,
                    "\"" + text + "\" separates its values by another sign than |.",
                    "Write " + String.join(" | ", COMMA.split(text, -1)) + ".");
            return null;
        }
        List<String> parts = List.of(BAR.split(text, -1));
        Set<Object> values = new LinkedHashSet<>();
        boolean sound = true;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                faults.report(
                        FindingCode.BLANK_THEN, "a value is missing beside a |.", "Write A | B, or - for nothing.");
                return null;
            }
            Object value = ValueParser.read(field, part(parts, i), faults);
            sound &= value != null;
            if (value != null && !values.add(value)) {
                faults.report(FindingCode.NAMED_TWICE, "\"" + parts.get(i) + "\" stands twice.", "Write it once.");
            }
        }
        return sound ? List.copyOf(values) : null;
    }

    private static Part part(List<String> parts, int index) {
        List<String> before = new ArrayList<>(parts.subList(0, index));
        List<String> after = new ArrayList<>(parts.subList(index + 1, parts.size()));
        return new Part(
                parts.get(index),
                before.isEmpty() ? "" : String.join(" | ", before) + " | ",
                after.isEmpty() ? "" : " | " + String.join(" | ", after),
                false);
    }

    private static boolean isSplitIntoValues(Field field, String text, Pattern separator) {
        String[] parts = separator.split(text, -1);
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (field.type() == ValueType.CHOICE && field.rank(part) < 0) {
                return false;
            }
        }
        return field.type() == ValueType.CHOICE;
    }
}
