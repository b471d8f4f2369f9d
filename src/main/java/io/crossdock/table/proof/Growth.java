package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes one question into the widest readable region around it that none of some boxes reaches into. */
final class Growth {
    private final Space space;
    private final Boxes boxes;

    Growth(Space space, Boxes boxes) {
        this.space = space;
        this.boxes = boxes;
    }

    Box around(int[] point, Box within, BitSet avoided) {
        List<BitSet> sides = new ArrayList<>();
        BitSet open = new BitSet();
        for (int i = 0; i < point.length; i++) {
            BitSet only = new BitSet();
            only.set(point[i]);
            sides.add(only);
            open.set(i);
        }
        while (!open.isEmpty()) {
            int widest = -1;
            double most = -1;
            BitSet side = new BitSet();
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                BitSet grown = grown(sides, i, point[i], within, avoided);
                double part =
                        (double) grown.cardinality() / within.sides().get(i).cardinality();
                if (part > most) {
                    most = part;
                    widest = i;
                    side = grown;
                }
            }
            sides.set(widest, side);
            open.clear(widest);
        }
        return new Box(sides);
    }

    private BitSet grown(List<BitSet> sides, int dimension, int start, Box within, BitSet avoided) {
        BitSet near = (BitSet) avoided.clone();
        for (int i = 0; i < sides.size(); i++) {
            if (i != dimension) {
                near.and(boxes.touching(i, sides.get(i)));
            }
        }
        BitSet free = new BitSet();
        within.sides().get(dimension).stream()
                .filter(segment -> !boxes.at(dimension, segment).intersects(near))
                .forEach(free::set);
        boolean all = free.equals(within.sides().get(dimension));
        return all ? free : readable(dimension, free, start);
    }

    /** Values that have an order are kept as one range; unknown stands alone. */
    private BitSet readable(int dimension, BitSet free, int start) {
        IndexedColumn column = space.dimension(dimension);
        if (!column.isOrdered()) {
            return free;
        }
        int unknown = column.segments().size() - 1;
        BitSet possible = space.whole().sides().get(dimension);
        BitSet run = new BitSet();
        run.set(start);
        if (start != unknown) {
            for (int i = start + 1; i < unknown && (free.get(i) || !possible.get(i)); i++) {
                run.set(i, free.get(i));
            }
            for (int i = start - 1; i >= 0 && (free.get(i) || !possible.get(i)); i--) {
                run.set(i, free.get(i));
            }
        }
        return run;
    }
}
