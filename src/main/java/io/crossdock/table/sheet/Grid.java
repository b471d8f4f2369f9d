package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.util.List;

/**
 * One sheet. Rows without any text are left out; {@code number} is the row number that a spreadsheet program shows.
 *
 * @param place file and sheet
 */
public record Grid(String name, Place place, List<Line> lines) {
    public Grid {
        lines = List.copyOf(lines);
    }

    /** One row; cells from column A on, blank ones included up to the last filled one. */
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a 0-based column; a blank one beyond the end. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : new Cell(Letters.of(column) + number, "", false);
        }
    }
}
