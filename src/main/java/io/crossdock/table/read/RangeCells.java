package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Reads a range that stands in two cells: the first bound is included, the second is not, an empty cell is open. */
record RangeCells(Field field, CellFaults fromFaults, CellFaults belowFaults) {

    @Nullable
    Condition read(Cell from, Cell below) {
        String low = bound(from);
        String high = bound(below);
        if (low.isEmpty() && high.isEmpty()) {
            return new Condition.Any();
        }
        Object lowest = low.isEmpty() ? null : value(low, fromFaults);
        Object limit = high.isEmpty() ? null : value(high, belowFaults);
        if ((lowest == null && !low.isEmpty()) || (limit == null && !high.isEmpty())) {
            return null;
        }
        Condition.Range range = new Condition.Range(
                (Comparable<?>) lowest, lowest != null, (Comparable<?>) limit, false, written(low, high));
        return RangeGrammar.isFilled(field, range, belowFaults) ? range : null;
    }

    private String bound(Cell cell) {
        String text = CellGrammar.text(field, cell);
        return text.equals(CellGrammar.ANY) ? "" : text;
    }

    private @Nullable Object value(String text, CellFaults faults) {
        if (text.equals(CellGrammar.UNKNOWN)) {
            faults.report(
                    FindingCode.NOT_A_CONDITION,
                    "\"unknown\" cannot stand in one of two range columns.",
                    "Use one column with the role when, and write unknown there.");
            return null;
        }
        if (text.equals(CellGrammar.NOTHING)) {
            faults.report(FindingCode.WRONG_SIDE, "\"-\" is no bound.", "Empty the cell for an open side.");
            return null;
        }
        return ValueParser.read(field, Part.ofValue(text), faults);
    }

    private static String written(String low, String high) {
        if (high.isEmpty()) {
            return ">= " + low;
        }
        return low.isEmpty() ? "< " + high : "[" + low + ".." + high + ")";
    }
}
