package io.crossdock.table.engine;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table by what their first cell asks for. */
final class RowsByFirst {
    private final DecisionTable table;
    private final Map<Object, List<Row>> named = new HashMap<>();

    RowsByFirst(DecisionTable table) {
        this.table = table;
        for (Row row : table.rows()) {
            if (!row.when().isEmpty() && row.when().get(0) instanceof Condition.OneOf one) {
                one.values().forEach(value -> named.computeIfAbsent(value, this::search));
            }
        }
    }

    /** Those that apply at that instant, in their order. */
    List<Row> matching(Object value, Instant at) {
        List<Row> named = this.named.get(value);
        List<Row> rows = named == null ? search(value) : named;
        for (Row row : rows) {
            if (!row.isValidAt(at)) {
                return rows.stream().filter(each -> each.isValidAt(at)).toList();
            }
        }
        return rows;
    }

    private List<Row> search(Object value) {
        return table.rows().stream()
                .filter(row -> row.when().get(0).matches(value))
                .toList();
    }
}
