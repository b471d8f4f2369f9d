package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code EU, UK}, {@code not EU, UK}, {@code has X} and {@code has none of X, Y}. */
final class ListGrammar {
    private static final String NOT = "not ";
    private static final String HAS = "has ";
    private static final String HAS_NONE = "has none of ";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    /** Between numbers a comma without a blank is a decimal comma or a thousands separator, and refused as such. */
    private static final Pattern COMMA_AND_BLANK = Pattern.compile(",\\s+");

    private ListGrammar() {}

    static @Nullable Condition oneOf(Field field, String text, CellFaults faults) {
        boolean equals = text.startsWith("=") && field.rank(text) < 0;
        String sign = equals ? "= " : "";
        Items items = items(field, sign, equals ? text.substring(1).strip() : text, faults);
        return items == null ? null : new Condition.OneOf(items.values, items.unknown, text);
    }

    static @Nullable Condition noneOf(Field field, String text, CellFaults faults) {
        String rest = text.substring(NOT.length()).strip();
        if (RangeGrammar.isComparison(rest) || rest.startsWith("[") || rest.startsWith("(")) {
            faults.report(
                    FindingCode.NOT_A_CONDITION,
                    "\"" + text + "\" is not understood: not stands before values only.",
                    "Write what shall match instead, for example < 5.");
            return null;
        }
        Items items = items(field, NOT, rest, faults);
        return items == null ? null : new Condition.NoneOf(items.values, text);
    }

    static @Nullable Condition has(Field field, String text, CellFaults faults) {
        boolean none = text.startsWith(HAS_NONE);
        String intro = none ? HAS_NONE : HAS;
        String rest = text.substring(intro.length()).strip();
        if (!field.list()) {
            faults.report(
                    FindingCode.HAS_ON_SINGLE,
                    field.label() + " holds one value, so \"" + text + "\" cannot be asked.",
                    "Write " + (none ? NOT : "") + rest + ".");
            return null;
        }
        Items items = items(field, intro, rest, faults);
        if (items == null) {
            return null;
        }
        List<String> values = items.values.stream().map(String.class::cast).toList();
        return none ? new Condition.HasNone(values, text) : new Condition.Has(values, text);
    }

    private static @Nullable Items items(Field field, String intro, String text, CellFaults faults) {
        String[] parts = field.rank(text) >= 0
                ? new String[] {text}
                : (field.type().isNumeric() ? COMMA_AND_BLANK : COMMA).split(text, -1);
        Set<Object> values = new LinkedHashSet<>();
        boolean unknown = false;
        boolean sound = true;
        for (int i = 0; i < parts.length; i++) {
            Part part = new Part(parts[i].strip(), intro + before(parts, i), after(parts, i), true);
            if (part.text().isEmpty()) {
                faults.report(
                        FindingCode.NOT_A_CONDITION,
                        "a value is missing beside a comma.",
                        "Write " + intro + filled(parts) + ".");
                return null;
            }
            if (part.text().equals(CellGrammar.UNKNOWN) && intro.isEmpty() && field.rank(part.text()) < 0) {
                CellGrammar.warnWhenAlwaysKnown(field, faults);
                unknown = true;
                continue;
            }
            Object value = ValueParser.read(field, part, faults);
            sound &= value != null;
            if (value != null && !values.add(value)) {
                faults.report(FindingCode.NAMED_TWICE, part.quoted() + " stands twice.", "Write it once.");
            }
        }
        return sound ? new Items(Collections.unmodifiableSet(values), unknown) : null;
    }

    private static String filled(String[] parts) {
        List<String> filled = new ArrayList<>(List.of(parts));
        filled.removeIf(String::isBlank);
        return filled.isEmpty() ? "X" : String.join(", ", filled);
    }

    private static String before(String[] parts, int index) {
        return index == 0 ? "" : String.join(", ", List.of(parts).subList(0, index)) + ", ";
    }

    private static String after(String[] parts, int index) {
        return index == parts.length - 1
                ? ""
                : ", " + String.join(", ", List.of(parts).subList(index + 1, parts.length));
    }

    /** The values of a list, and whether {@code unknown} is among them. */
    private record Items(Set<Object> values, boolean unknown) {}
}
