package io.crossdock.table.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The row id after the highest one of a table: {@code SV-015} after {@code SV-014}.
 *
 * @param cell the heading of the ids
 */
record NextRowId(String cell, String id) {
    private static final Pattern NUMBERED = Pattern.compile("(?<name>.*\\D)(?<number>\\d{1,9})");

    /** Empty when the sheet is no table or its ids are not numbered. */
    static Optional<NextRowId> of(Grid grid) {
        SheetLayout layout = SheetLayout.of(grid);
        int column = idColumn(grid, layout);
        Matcher highest = null;
        for (Grid.Line line : grid.lines()) {
            if (column >= 0 && layout.part(line.number()) == SheetLayout.Part.BODY) {
                Matcher id = NUMBERED.matcher(line.cell(column).text());
                if (id.matches() && (highest == null || number(id) > number(highest))) {
                    highest = id;
                }
            }
        }
        return highest == null ? Optional.empty() : Optional.of(after(highest, Letters.of(column) + layout.labels()));
    }

    private static NextRowId after(Matcher highest, String cell) {
        String digits = highest.group("number");
        String next = Long.toString(number(highest) + 1);
        return new NextRowId(
                cell, highest.group("name") + "0".repeat(Math.max(0, digits.length() - next.length())) + next);
    }

    private static long number(Matcher id) {
        return Long.parseLong(id.group("number"));
    }

    private static int idColumn(Grid grid, SheetLayout layout) {
        return grid.lines().stream()
                .filter(line -> layout.isTable() && layout.labels() > 0 && line.number() == layout.roles())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.text().equals("id"))
                .map(cell -> new CellReference(cell.reference()))
                .mapToInt(reference -> reference.getCol())
                .findFirst()
                .orElse(-1);
    }
}
