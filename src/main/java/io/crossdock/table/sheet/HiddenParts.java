package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows and columns of one sheet that nobody sees. Those without text are harmless: people hide the unused rest. */
final class HiddenParts {
    private static final String ADVICE = "Unhide it and check it, or delete it.";

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final List<Area> filters = new ArrayList<>();

    /** Columns count from 0, {@code last} included. */
    void columns(int first, int last) {
        hiddenColumns.set(Math.max(0, first), Math.max(0, Math.min(last + 1, Limits.COLUMNS)));
    }

    void row(int number) {
        hiddenRows.set(number);
    }

    /** An area whose rows a saved filter hides. */
    void filter(Area area) {
        filters.add(area);
    }

    void report(Grid grid, Findings findings) {
        BitSet filled = new BitSet();
        BitSet byHand = new BitSet();
        BitSet byFilter = new BitSet();
        for (Grid.Line line : grid.lines()) {
            for (int column = 0; column < line.cells().size(); column++) {
                if (!line.cells().get(column).isBlank()) {
                    filled.set(column);
                }
            }
            if (hiddenRows.get(line.number())) {
                boolean filtered = filters.stream().anyMatch(area -> area.hasRow(line.number()));
                (filtered ? byFilter : byHand).set(line.number());
            }
        }
        byHand.stream().forEach(row -> hidden("row " + row, "A" + row, grid.place(), findings));
        filled.and(hiddenColumns);
        filled.stream()
                .mapToObj(Letters::of)
                .forEach(column -> hidden("column " + column, column + "1", grid.place(), findings));
        if (!byFilter.isEmpty()) {
            findings.add(SheetCode.FILTERED, grid.place(), filtered(byFilter), "");
        }
    }

    private static void hidden(String what, String cell, Place sheet, Findings findings) {
        findings.add(SheetCode.HIDDEN, sheet.cell(cell), what + " is hidden.", ADVICE);
    }

    private static String filtered(BitSet rows) {
        int count = rows.cardinality();
        return count == 1
                ? "row " + rows.nextSetBit(0) + " is hidden by a saved filter and was read all the same."
                : count + " rows from row " + rows.nextSetBit(0) + " on are hidden by a saved filter and were read all"
                        + " the same.";
    }
}
