package io.crossdock.table.compare;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which tables differ, and in what. */
final class TableComparison {
    private TableComparison() {}

    static List<TableDifference> of(List<DecisionTable> before, List<DecisionTable> after) {
        Map<String, DecisionTable> old = before.stream().collect(Collectors.toMap(DecisionTable::name, table -> table));
        List<TableDifference> differences = new ArrayList<>();
        for (DecisionTable table : after) {
            DecisionTable was = old.remove(table.name());
            if (was == null) {
                differences.add(new TableDifference(
                        TableDifference.Kind.ADDED,
                        table,
                        List.of(),
                        every(table, row -> new RowChange.Added(row, Drift.OPEN))));
            } else {
                List<TextChange> head = WordComparison.differing(head(was), head(table));
                List<RowChange> rows = new RowComparison(was, table).changes();
                if (!head.isEmpty() || !rows.isEmpty()) {
                    differences.add(new TableDifference(TableDifference.Kind.CHANGED, table, head, rows));
                }
            }
        }
        before.stream()
                .filter(table -> old.containsKey(table.name()))
                .forEach(table -> differences.add(new TableDifference(
                        TableDifference.Kind.REMOVED,
                        table,
                        List.of(),
                        every(table, row -> new RowChange.Removed(row, Drift.OPEN)))));
        return differences;
    }

    private static List<RowChange> every(DecisionTable table, Function<Row, RowChange> change) {
        return table.rows().stream().map(change).toList();
    }

    private static Map<String, String> head(DecisionTable table) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("Hit", table.hit().name());
        head.put("Cover", table.cover().name());
        head.put("Per", table.per().name());
        head.put("Stage", table.stage().name());
        head.put("Adjusts", table.adjusts() == null ? "" : table.adjusts().name());
        head.put("Starts", names(table.starts()));
        head.put(TableDifference.PURPOSE, table.purpose());
        head.put("when columns", names(fields(table.when())));
        head.put("then columns", names(fields(table.then())));
        return head;
    }

    private static List<Field> fields(List<Column> columns) {
        return columns.stream().map(Column::field).toList();
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(" | "));
    }
}
