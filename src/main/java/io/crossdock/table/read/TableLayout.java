package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Field;
import io.crossdock.table.Place;
import io.crossdock.table.sheet.Grid;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table sheet whose header and columns are understood; its rows are not read yet.
 *
 * @param fieldLine row number of the line {@code field}
 * @param columns all columns with a known role, and a known field where the role needs one
 * @param usedColumns 0-based columns that have a role, a field or a label, also those that were reported
 * @param wired every column of the sheet is among {@code columns}, so that it is certain what the table asks and makes
 * @param sound nothing about header and columns had to be reported
 */
record TableLayout(
        TableHeader header,
        Place sheet,
        int fieldLine,
        List<SheetColumn> columns,
        List<Asked> asked,
        Set<Integer> usedColumns,
        List<Grid.Line> rows,
        boolean wired,
        boolean sound) {
    TableLayout {
        columns = List.copyOf(columns);
        asked = List.copyOf(asked);
        usedColumns = Set.copyOf(usedColumns);
        rows = List.copyOf(rows);
    }

    Optional<SheetColumn> only(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    List<SheetColumn> all(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    List<Column> made() {
        return all(Role.THEN).stream()
                .map(column -> new Column(fieldOf(column), column.label(), column.letter()))
                .toList();
    }

    static Field fieldOf(SheetColumn column) {
        Field field = column.field();
        if (field == null) {
            throw new IllegalArgumentException("column " + column.letter() + " has no field");
        }
        return field;
    }

    /** Index among {@link #made()}, -1 when no column makes the field. */
    int makes(String field) {
        List<SheetColumn> then = all(Role.THEN);
        for (int i = 0; i < then.size(); i++) {
            if (fieldOf(then.get(i)).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasColumn(int index) {
        return usedColumns.contains(index);
    }

    TableLayout unsound() {
        return new TableLayout(header, sheet, fieldLine, columns, asked, usedColumns, rows, wired, false);
    }
}
