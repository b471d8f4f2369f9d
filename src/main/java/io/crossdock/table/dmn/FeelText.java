package io.crossdock.table.dmn;

import io.crossdock.table.Condition;
import io.crossdock.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells as FEEL: unary tests of literals, and literals. */
final class FeelText {
    private static final String UNKNOWN = "null";

    private FeelText() {}

    /** What a WHEN cell asks. FEEL compares nothing with null, so only tests that name it match an unknown fact. */
    static String test(Condition condition) {
        if (condition instanceof Condition.Unknown) {
            return UNKNOWN;
        }
        if (condition instanceof Condition.OneOf one) {
            return listed(one.values(), one.orUnknown());
        }
        if (condition instanceof Condition.NoneOf none) {
            return "not(" + listed(none.values(), true) + ")";
        }
        if (condition instanceof Condition.Range range) {
            return range(range);
        }
        if (condition instanceof Condition.Has has) {
            return "? != null and (" + anyOf(has.values()) + ")";
        }
        if (condition instanceof Condition.HasNone none) {
            return "? != null and not(" + anyOf(none.values()) + ")";
        }
        return "-";
    }

    /** A value as a literal; an empty one is {@code null}. */
    static String literal(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Boolean yes) {
            return yes.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FeelText::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number ? Values.written(value) : "@" + quoted(value.toString());
    }

    /** The values in the order of their text: a set has none, and the same table gives the same bytes. */
    private static String listed(Collection<Object> values, boolean orUnknown) {
        Stream<String> literals = values.stream().map(FeelText::literal).sorted();
        return Stream.concat(literals, orUnknown ? Stream.of(UNKNOWN) : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static String range(Condition.Range range) {
        if (range.low() == null) {
            return (range.highIncluded() ? "<= " : "< ") + literal(range.high());
        }
        if (range.high() == null) {
            return (range.lowIncluded() ? ">= " : "> ") + literal(range.low());
        }
        return (range.lowIncluded() ? "[" : "(") + literal(range.low()) + ".." + literal(range.high())
                + (range.highIncluded() ? "]" : ")");
    }

    private static String anyOf(List<String> values) {
        return values.stream()
                .map(value -> "list contains(?, " + quoted(value) + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
