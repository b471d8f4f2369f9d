package io.crossdock.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a {@code when}: one column per item, and what it must be. */
record RowConditionReader(ExtractColumns columns, ZoneId zone) {
    private static final List<String> IN_TIME = List.of("after", "before", "not after", "not before");
    private static final List<String> IN_SIZE = List.of("above", "at least", "below", "at most");
    private static final List<String> KEYS = List.of(
            "after",
            "before",
            "not after",
            "not before",
            "above",
            "at least",
            "below",
            "at most",
            "one of",
            "none of",
            "is");

    List<RowCondition> read(Section when) {
        List<RowCondition> conditions = new ArrayList<>();
        for (Section item : when.items()) {
            item.entries().forEach((name, relation) -> conditions.addAll(relation(name, item, relation)));
        }
        return List.copyOf(conditions);
    }

    private List<RowCondition> relation(String name, Section item, Section relation) {
        ExtractColumn column = columns.named(name, item);
        relation.onlyKeys(KEYS);
        if (!relation.node().isObject()) {
            return List.of();
        }
        boolean moments = relation.has("after") || relation.has("before");
        @Nullable Span gap = moments && relation.has("at least") ? Span.read(relation.at("at least")) : null;
        List<RowCondition> conditions = new ArrayList<>();
        relation.entries().forEach((key, operand) -> {
            if (IN_TIME.contains(key)) {
                conditions.add(inTime(column, key, operand, gap));
            } else if (IN_SIZE.contains(key) && !(moments && key.equals("at least"))) {
                conditions.add(inSize(column, key, operand));
            } else if (key.equals("one of") || key.equals("none of")) {
                conditions.add(new RowCondition.Among(column, operand.texts(), key.equals("one of")));
            } else if (key.equals("is")) {
                conditions.add(known(column, operand));
            }
        });
        if (conditions.isEmpty()) {
            relation.fault("the condition is empty.", "Write for example after: and another column.");
        }
        return conditions;
    }

    private RowCondition inTime(ExtractColumn column, String key, Section operand, @Nullable Span gap) {
        if (!(column.type() instanceof Moments)) {
            ExtractColumns.wrongType(column, "dates", "type: date and its format", operand);
        }
        RowCondition.InTime.Order order =
                RowCondition.InTime.Order.valueOf(key.replace(' ', '_').toUpperCase(Locale.ROOT));
        @Nullable
        ZonedDateTime day =
                columns.has(operand.node().asText()) ? null : day(operand.node().asText());
        @Nullable ExtractColumn other = day == null ? columns.ofMoments(operand) : null;
        return new RowCondition.InTime(column, order, other, day, gap);
    }

    private @Nullable ZonedDateTime day(String text) {
        try {
            return LocalDate.parse(text).atStartOfDay(zone);
        } catch (DateTimeException aColumn) {
            return null;
        }
    }

    private static RowCondition inSize(ExtractColumn column, String key, Section operand) {
        if (!(column.type() instanceof ColumnType.Numbers)) {
            ExtractColumns.wrongType(column, "numbers", "type: number", operand);
        }
        Value.@Nullable Amount limit = NumberStyle.PLAIN.read(operand.text());
        if (limit == null) {
            operand.fault(operand.quoted() + " is not a number.", "Write a number such as 1234.56.");
        }
        return new RowCondition.InSize(
                column,
                RowCondition.InSize.Bound.valueOf(key.replace(' ', '_').toUpperCase(Locale.ROOT)),
                limit == null ? BigDecimal.ZERO : limit.number());
    }

    private static RowCondition known(ExtractColumn column, Section operand) {
        String word = operand.text();
        if (!word.equals("missing") && !word.equals("known")) {
            operand.fault("\"" + word + "\" is not known here.", "Write missing or known, or use one of: for texts.");
        }
        return new RowCondition.Known(column, word.equals("known"));
    }
}
