package io.crossdock.table.proof;

import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the first matching row wins: rows that never win, and rows whose win changes nothing. */
final class FirstRows {
    private final Boxes boxes;
    private final List<Row> rows;
    private final PointSearch search;

    FirstRows(Boxes boxes, List<Row> rows, Budget budget) {
        this.boxes = boxes;
        this.rows = rows;
        this.search = new PointSearch(boxes, budget);
    }

    /** Rows that match nothing at all are no matter of order, and not among them. */
    List<HiddenRow> hidden() {
        List<HiddenRow> hidden = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Box box = boxes.box(row);
            if (!box.isEmpty() && isCovered(box, above(row))) {
                hidden.add(new HiddenRow(rows.get(row), hiding(row)));
            }
        }
        return hidden;
    }

    /** Of the rows above, as few as suffice; the uppermost are kept. */
    private List<Row> hiding(int row) {
        BitSet needed = above(row);
        needed.and(boxes.touching(boxes.box(row)));
        for (int other = needed.length() - 1; other >= 0; other = needed.previousSetBit(other - 1)) {
            needed.clear(other);
            if (!isCovered(boxes.box(row), needed)) {
                needed.set(other);
            }
        }
        return needed.stream().mapToObj(rows::get).toList();
    }

    /** Rows that win somewhere, and give there what the next matching row below gives as well. */
    List<IdleRow> idle() {
        List<IdleRow> idle = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!isCovered(boxes.box(row), above(row))) {
                List<Row> same = next(row);
                if (!same.isEmpty()) {
                    idle.add(new IdleRow(rows.get(row), same));
                }
            }
        }
        return idle;
    }

    /** The rows that would win in its place, when all of them give the same; else none. */
    private List<Row> next(int row) {
        List<Row> same = new ArrayList<>();
        BitSet avoided = above(row);
        BitSet below = boxes.touching(boxes.box(row));
        for (int other = below.nextSetBit(row + 1);
                other >= 0 && other < rows.size();
                other = below.nextSetBit(other + 1)) {
            Box shared = boxes.box(row).meet(boxes.box(other));
            if (!isCovered(shared, avoided)) {
                if (!rows.get(other).then().equals(rows.get(row).then())) {
                    return List.of();
                }
                same.add(rows.get(other));
            }
            avoided.set(other);
        }
        return isCovered(boxes.box(row), avoided) ? same : List.of();
    }

    private boolean isCovered(Box box, BitSet others) {
        return search.find(box, others).isEmpty();
    }

    private static BitSet above(int row) {
        BitSet above = new BitSet();
        above.set(0, row);
        return above;
    }
}
