package io.crossdock.table.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Merged cells of one sheet. They hide which cell is blank, so they are refused; only a title line, one row with a key and
 * a value, may be stretched over its row.
 */
final class MergedCells {
    private static final int TITLE_CELLS = 2;

    private final List<Area> areas = new ArrayList<>();

    void add(Area area) {
        areas.add(area);
    }

    void report(Grid grid, Findings findings) {
        for (Area area : areas) {
            if (grid.lines().stream().anyMatch(line -> area.hasRow(line.number()) && !isTitle(line, area))) {
                findings.add(
                        SheetCode.MERGED,
                        grid.place().cell(area.firstCell()),
                        "the cells " + area.written() + " are merged.",
                        "Unmerge them and write the value into every cell it is meant for.");
            }
        }
    }

    private static boolean isTitle(Grid.Line line, Area area) {
        return area.firstRow() == area.lastRow() && line.cells().size() <= TITLE_CELLS;
    }
}
