package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All questions whose value in each dimension lies in the segments given there. The dimensions of a table are its WHEN
 * columns and, last, the instant of evaluation.
 */
record Box(List<BitSet> sides) {
    Box {
        sides = List.copyOf(sides);
    }

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    Box meet(Box other) {
        List<BitSet> met = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            BitSet side = (BitSet) sides.get(i).clone();
            side.and(other.sides.get(i));
            met.add(side);
        }
        return new Box(met);
    }

    /** Whether every question of the other is one of this. */
    boolean contains(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            BitSet outside = (BitSet) other.sides.get(i).clone();
            outside.andNot(sides.get(i));
            if (!outside.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
