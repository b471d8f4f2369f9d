package io.crossdock.table.proof;

import io.crossdock.table.Row;
import java.util.List;

/**
 * A row without which the table would give the same values to every question.
 *
 * @param others the rows that give them in its place
 */
public record IdleRow(Row row, List<Row> others) {
    public IdleRow {
        others = List.copyOf(others);
    }
}
