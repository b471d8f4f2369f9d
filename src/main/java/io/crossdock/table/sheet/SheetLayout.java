package io.crossdock.table.sheet;

import java.util.Optional;

/**
 * Where the frame of a sheet is, by row numbers: title lines, then the lines that describe the columns, then the body.
 * Found by the words in the first column; what the columns mean is not asked here.
 *
 * @param roles row with the role of each column, 0 when this is no table
 * @param fields row with the field of each column, 0 when this is no table
 * @param labels row that people read as the heading, 0 when the sheet has only title lines
 * @param header last row above the body
 * @param last last row of the sheet
 */
record SheetLayout(int roles, int fields, int labels, int header, int last) {
    private static final int TITLE_CELLS = 2;

    /** The first heading of a sheet of scenarios. */
    private static final String SCENARIO = "scenario";

    static SheetLayout of(Grid grid) {
        int last = grid.lines().isEmpty()
                ? 0
                : grid.lines().get(grid.lines().size() - 1).number();
        int roles = row(grid, "role");
        if (roles > 0) {
            int labels = row(grid, "label");
            int header = Math.max(Math.max(roles, row(grid, "field")), Math.max(labels, row(grid, "note")));
            return new SheetLayout(roles, row(grid, "field"), labels, header, last);
        }
        int scenarios = row(grid, SCENARIO);
        if (scenarios > 1) {
            return new SheetLayout(0, 0, scenarios, scenarios, last);
        }
        Optional<Grid.Line> first = grid.lines().stream().findFirst();
        if (first.isPresent() && first.get().cells().size() > TITLE_CELLS) {
            return new SheetLayout(0, 0, first.get().number(), first.get().number(), last);
        }
        return new SheetLayout(0, 0, 0, last, last);
    }

    private static int row(Grid grid, String word) {
        return grid.lines().stream()
                .filter(line -> line.cell(0).text().equals(word))
                .mapToInt(Grid.Line::number)
                .findFirst()
                .orElse(0);
    }

    boolean isTable() {
        return roles > 0;
    }

    /** Where the body begins; in a table the first column only names the lines of the frame. */
    int firstColumn() {
        return isTable() ? 1 : 0;
    }

    boolean hasBody() {
        return last > header;
    }

    /** Part of the sheet that a row belongs to. */
    Part part(int row) {
        if (row == labels) {
            return Part.LABELS;
        }
        if (row > header) {
            return Part.BODY;
        }
        return roles > 0 && row >= roles ? Part.FRAME : Part.TITLE;
    }

    /** What a row is for. */
    enum Part {
        TITLE,
        FRAME,
        LABELS,
        BODY
    }
}
