package io.crossdock.table.proof;

import io.crossdock.table.Row;
import java.util.List;

/**
 * A row of a FIRST table that never wins.
 *
 * @param hiding the rows above that take everything it asks for; without any of them it would win somewhere
 */
public record HiddenRow(Row row, List<Row> hiding) {
    public HiddenRow {
        hiding = List.copyOf(hiding);
    }
}
