package io.crossdock.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed decision table, read and checked.
 *
 * @param adjusts the field that EFFECTS and MOST rows act on, {@code null} in other tables
 * @param starts the fields whose most severe value the adjusted field starts from
 * @param info labels of the columns that mean nothing to the engine
 */
public record DecisionTable(
        String name,
        HitPolicy hit,
        Cover cover,
        Per per,
        Stage stage,
        String purpose,
        @Nullable Field adjusts,
        List<Field> starts,
        List<Column> when,
        List<Column> then,
        List<String> info,
        List<Row> rows,
        Place place) {

    public DecisionTable {
        starts = List.copyOf(starts);
        when = List.copyOf(when);
        then = List.copyOf(then);
        info = List.copyOf(info);
        rows = List.copyOf(rows);
    }

    /** Index of a THEN column, -1 when this table does not make the field. */
    public int makes(String field) {
        for (int i = 0; i < then.size(); i++) {
            if (then.get(i).field().name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
