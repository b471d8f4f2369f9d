package io.crossdock.table.engine;

import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table says to one question.
 *
 * @param rows the rows that count under the hit policy, in order
 * @param alsoMatched the rows that matched but do not count: later ones of FIRST
 */
public record Answer(DecisionTable table, List<Row> rows, List<Row> alsoMatched) {
    static Answer of(DecisionTable table, List<Row> hits) {
        if (table.hit() == HitPolicy.FIRST && hits.size() > 1) {
            return new Answer(table, hits.subList(0, 1), hits.subList(1, hits.size()));
        }
        return new Answer(table, hits, List.of());
    }

    /** No row matched although the table promises an answer. */
    public boolean isMissing() {
        return rows.isEmpty() && table.cover() != Cover.PARTIAL;
    }

    /** Several rows of a table that allows one. */
    public boolean isConflicting() {
        return rows.size() > 1 && (table.hit() == HitPolicy.UNIQUE || table.hit() == HitPolicy.SUM);
    }

    /** The one row that decides; none when nothing or too much matched. */
    public Optional<Row> decisive() {
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** Value of a THEN field in the decisive row; {@code null} without one, or when the cell says nothing. */
    public @Nullable Object value(String field) {
        return rows.size() == 1 ? value(rows.get(0), field) : null;
    }

    public @Nullable Object value(Row row, String field) {
        int column = table.makes(field);
        if (column < 0) {
            throw new IllegalArgumentException("table " + table.name() + " does not make " + field);
        }
        return row.then().get(column);
    }
}
