package io.crossdock.table.engine;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small tables made in code. */
final class TablesForTests {
    private TablesForTests() {}

    static Field field(String name, ValueType type, String... allowed) {
        return new Field(name, name, type, "", List.of(allowed), null, null, false, true, Origin.REQUEST, "for tests");
    }

    static DecisionTable table(HitPolicy hit, List<Field> when, List<Field> then, List<Row> rows) {
        return table("Tested", hit, Stage.POLICY, null, when, then, rows);
    }

    static DecisionTable table(
            String name,
            HitPolicy hit,
            Stage stage,
            @Nullable Field adjusts,
            List<Field> when,
            List<Field> then,
            List<Row> rows) {
        return new DecisionTable(
                name,
                hit,
                Cover.PARTIAL,
                Per.CASE,
                stage,
                "",
                adjusts,
                List.of(),
                columns(when),
                columns(then),
                List.of(),
                rows,
                Place.of("tests"));
    }

    private static List<Column> columns(List<Field> fields) {
        return fields.stream()
                .map(field -> new Column(field, field.label(), "A"))
                .toList();
    }

    static Row row(String id, int position, List<Condition> when, @Nullable Object... then) {
        return row(id, position, "", when, then);
    }

    static Row row(String id, int position, String effect, List<Condition> when, @Nullable Object... then) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : then) {
            values.add(value);
        }
        return new Row(id, position, when, values, effect, null, null, "because of " + id, "", List.of(), position);
    }

    static Condition any() {
        return new Condition.Any();
    }

    static Condition equalTo(Object value) {
        return new Condition.OneOf(Set.of(value), false, value.toString());
    }

    /** Lower bound included, upper bound not. */
    static Condition between(String low, String high) {
        return new Condition.Range(
                new BigDecimal(low), true, new BigDecimal(high), false, "[" + low + ".." + high + ")");
    }
}
