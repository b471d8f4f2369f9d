package io.crossdock.table.proof;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small tables made in code. */
final class TablesToProve {
    private TablesToProve() {}

    static Field field(String name, ValueType type, String... allowed) {
        return field(name, type, null, null, true, allowed);
    }

    static Field field(
            String name,
            ValueType type,
            @Nullable String min,
            @Nullable String max,
            boolean mayBeUnknown,
            String... allowed) {
        return new Field(
                name,
                name,
                type,
                "",
                List.of(allowed),
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                false,
                mayBeUnknown,
                Origin.REQUEST,
                "for tests");
    }

    static Field list(String name, String... allowed) {
        return new Field(
                name,
                name,
                ValueType.CHOICE,
                "",
                List.of(allowed),
                null,
                null,
                true,
                true,
                Origin.REQUEST,
                "for tests");
    }

    static DecisionTable table(HitPolicy hit, Cover cover, List<Field> when, List<Field> then, List<Row> rows) {
        List<Column> asked = new ArrayList<>();
        List<Column> made = new ArrayList<>();
        when.forEach(field -> asked.add(new Column(field, field.label(), letter(1 + asked.size()))));
        then.forEach(field -> made.add(new Column(field, field.label(), letter(1 + asked.size() + made.size()))));
        return new DecisionTable(
                "Tested",
                hit,
                cover,
                Per.CASE,
                Stage.POLICY,
                "",
                null,
                List.of(),
                asked,
                made,
                List.of(),
                rows,
                Place.of("tests.xlsx").sheet("Tested"));
    }

    private static String letter(int index) {
        return String.valueOf((char) ('B' + index));
    }

    /** Rows of conditions, numbered and so on. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Row> rows(List<Condition>... conditions) {
        List<Row> rows = new ArrayList<>();
        for (List<Condition> when : conditions) {
            rows.add(row(rows.size(), when, null, null));
        }
        return rows;
    }

    static Row row(int position, List<Condition> when, @Nullable Instant from, @Nullable Instant to, Object... then) {
        return new Row(
                "R-" + (position + 1),
                position,
                when,
                List.of(then),
                "",
                from,
                to,
                "because",
                "",
                List.of(),
                9 + position);
    }

    static Condition any() {
        return new Condition.Any();
    }

    static Condition unknown() {
        return new Condition.Unknown();
    }

    static Condition is(Object... values) {
        return new Condition.OneOf(Set.of(values), false, "");
    }

    static Condition isOrUnknown(Object... values) {
        return new Condition.OneOf(Set.of(values), true, "");
    }

    static Condition not(Object... values) {
        return new Condition.NoneOf(Set.of(values), "");
    }

    static Condition has(String... values) {
        return new Condition.Has(List.of(values), "");
    }

    static Condition hasNone(String... values) {
        return new Condition.HasNone(List.of(values), "");
    }

    /** As written in a cell: {@code [4..8)}, {@code >= 4}, {@code < 8}. */
    static Condition range(String written) {
        if (written.startsWith(">")) {
            boolean included = written.startsWith(">=");
            return new Condition.Range(number(written.substring(included ? 2 : 1)), included, null, false, written);
        }
        if (written.startsWith("<")) {
            boolean included = written.startsWith("<=");
            return new Condition.Range(null, false, number(written.substring(included ? 2 : 1)), included, written);
        }
        String[] bounds = written.substring(1, written.length() - 1).split("\\.\\.", 2);
        return new Condition.Range(
                number(bounds[0]), written.startsWith("["), number(bounds[1]), written.endsWith("]"), written);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text.strip());
    }
}
