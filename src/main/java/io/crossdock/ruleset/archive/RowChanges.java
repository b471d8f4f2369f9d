package io.crossdock.ruleset.archive;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.read.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows that differ between two rule sets. Rows are the same rule when table and id are. */
final class RowChanges {
    private RowChanges() {}

    static List<RowChange> between(RuleBook parent, RuleBook child) {
        List<RowChange> changes = new ArrayList<>();
        TreeSet<String> tables = new TreeSet<>();
        parent.tables().forEach(table -> tables.add(table.name()));
        child.tables().forEach(table -> tables.add(table.name()));
        for (String table : tables) {
            compare(table, rows(parent, table), rows(child, table), changes);
        }
        changes.sort(Comparator.comparing(RowChange::table).thenComparing(RowChange::row));
        return changes;
    }

    private static void compare(
            String table, Map<String, Row> before, Map<String, Row> after, List<RowChange> changes) {
        for (Row row : after.values()) {
            Row was = before.get(row.id());
            if (was == null) {
                changes.add(change(table, row, RowChange.Kind.ADDED));
            } else if (!says(was).equals(says(row))) {
                changes.add(change(table, row, RowChange.Kind.CHANGED));
            }
        }
        for (Row row : before.values()) {
            if (!after.containsKey(row.id())) {
                changes.add(change(table, row, RowChange.Kind.REMOVED));
            }
        }
    }

    private static RowChange change(String table, Row row, RowChange.Kind kind) {
        return new RowChange(table, row.id(), kind, row.reason(), row.policy());
    }

    private static Map<String, Row> rows(RuleBook book, String table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        book.table(table).map(DecisionTable::rows).orElse(List.of()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** Everything of a row that decides or is shown, and its place where the order of rows counts. */
    private static List<Object> says(Row row) {
        List<Object> parts = new ArrayList<>();
        row.when().stream().map(Condition::written).forEach(parts::add);
        row.then().stream().map(RowChanges::written).forEach(parts::add);
        parts.add(row.effect());
        parts.add(String.valueOf(row.from()));
        parts.add(String.valueOf(row.to()));
        parts.add(row.reason());
        parts.add(row.policy());
        return parts;
    }

    private static String written(@Nullable Object value) {
        return value == null ? "-" : Values.written(value);
    }
}
