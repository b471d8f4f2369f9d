package io.crossdock.table.sheet;

/** A rectangle of cells, {@code B9:D12} or one cell; rows as shown, columns from 0. */
record Area(String written, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    static Area of(String written) {
        int colon = written.indexOf(':');
        String first = colon < 0 ? written : written.substring(0, colon);
        String last = colon < 0 ? written : written.substring(colon + 1);
        Area area =
                new Area(written, Letters.row(first), Letters.row(last), Letters.column(first), Letters.column(last));
        if (area.firstRow < 1 || area.firstColumn < 0 || area.lastRow < area.firstRow || area.lastColumn < 0) {
            throw RefusedFileException.damaged("\"" + written + "\" is no range of cells.");
        }
        return area;
    }

    String firstCell() {
        return Letters.of(firstColumn) + firstRow;
    }

    boolean hasRow(int row) {
        return row >= firstRow && row <= lastRow;
    }
}
