package io.crossdock.table.proof;

import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;

/** The pairs of rows that can match the same question at the same instant. */
public final class Overlaps {
    private static final Comparator<Overlap> LARGEST = Comparator.comparingDouble(
                    (Overlap overlap) -> -overlap.region().share())
            .thenComparingInt(overlap -> overlap.lower().position())
            .thenComparingInt(overlap -> overlap.upper().position());

    private final Space space;
    private final List<Row> rows;
    private final List<Map<BitSet, BitSet>> touching = new ArrayList<>();
    private final Boxes boxes;
    private int count;

    Overlaps(Space space, Boxes boxes, List<Row> rows) {
        this.space = space;
        this.boxes = boxes;
        this.rows = rows;
        for (int i = 0; i < space.dimensions(); i++) {
            touching.add(new IdentityHashMap<>());
        }
    }

    /**
     * The largest of them, then those further up.
     *
     * @param counts whether two rows may not overlap, the upper one given first
     */
    public List<Overlap> largest(int most, BiPredicate<Row, Row> counts) {
        PriorityQueue<Overlap> found = new PriorityQueue<>(LARGEST.reversed());
        for (int lower = 0; lower < rows.size(); lower++) {
            BitSet meeting = meeting(lower);
            for (int upper = meeting.nextSetBit(0);
                    upper >= 0 && upper < lower;
                    upper = meeting.nextSetBit(upper + 1)) {
                if (counts.test(rows.get(upper), rows.get(lower))) {
                    count++;
                    found.add(overlap(upper, lower));
                    if (found.size() > most) {
                        found.remove();
                    }
                }
            }
        }
        return found.stream().sorted(LARGEST).toList();
    }

    /** How many there are, after they were looked for. */
    public int count() {
        return count;
    }

    private Overlap overlap(int upper, int lower) {
        return new Overlap(
                rows.get(upper), rows.get(lower), space.region(boxes.box(upper).meet(boxes.box(lower))));
    }

    /** Rows whose cells share a segment with those of this row in every dimension. */
    private BitSet meeting(int row) {
        BitSet meeting = new BitSet();
        meeting.set(0, rows.size());
        for (int i = 0; i < space.dimensions() && !meeting.isEmpty(); i++) {
            int dimension = i;
            BitSet cell = space.dimension(i).segmentsOf(row);
            meeting.and(touching.get(i)
                    .computeIfAbsent(
                            cell,
                            side -> boxes.touching(
                                    dimension, boxes.box(row).sides().get(dimension))));
        }
        return meeting;
    }
}
