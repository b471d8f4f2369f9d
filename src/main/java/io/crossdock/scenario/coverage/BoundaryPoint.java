package io.crossdock.scenario.coverage;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Written;
import java.util.Optional;

/**
 * A place where a row should be tried: all its other cells match, and one value stands just below, at or just above a
 * bound of its cell.
 *
 * @param column place among the WHEN columns
 * @param value what the column is asked with
 * @param missing a question that tries it; empty when a scenario does so already
 */
public record BoundaryPoint(
        Row row, int column, Object bound, Side side, Object value, Optional<TableQuestion> missing) {
    public boolean isTried() {
        return missing.isEmpty();
    }

    /** For example {@code row PB-002, "Priority score", just below 50}. */
    public String sentence(DecisionTable table) {
        return "row " + row.id() + ", \"" + table.when().get(column).label() + "\", " + side.written() + " "
                + Written.of(bound);
    }
}
