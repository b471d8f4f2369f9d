package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Boxes by number, and by segment: the rows of a table, and what is left out of a proof. */
final class Boxes {
    private final List<Box> all = new ArrayList<>();
    private final List<BitSet[]> bySegment = new ArrayList<>();

    Boxes(Space space) {
        for (int i = 0; i < space.dimensions(); i++) {
            BitSet[] segments = new BitSet[space.dimension(i).segments().size()];
            for (int segment = 0; segment < segments.length; segment++) {
                segments[segment] = new BitSet();
            }
            bySegment.add(segments);
        }
    }

    /** The number of the box. */
    int add(Box box) {
        int number = all.size();
        all.add(box);
        for (int i = 0; i < bySegment.size(); i++) {
            BitSet[] segments = bySegment.get(i);
            box.sides().get(i).stream().forEach(segment -> segments[segment].set(number));
        }
        return number;
    }

    int size() {
        return all.size();
    }

    Box box(int number) {
        return all.get(number);
    }

    /** The boxes that reach into a segment; not to be changed. */
    BitSet at(int dimension, int segment) {
        return bySegment.get(dimension)[segment];
    }

    /** The boxes that reach into one of these segments. */
    BitSet touching(int dimension, BitSet segments) {
        BitSet touching = new BitSet();
        segments.stream().forEach(segment -> touching.or(at(dimension, segment)));
        return touching;
    }

    /** The boxes that reach into a box. */
    BitSet touching(Box box) {
        BitSet touching = touching(0, box.sides().get(0));
        for (int i = 1; i < bySegment.size(); i++) {
            touching.and(touching(i, box.sides().get(i)));
        }
        return touching;
    }

    /** The boxes that hold all of these segments. */
    BitSet containing(int dimension, BitSet segments) {
        BitSet containing = new BitSet();
        containing.set(0, all.size());
        segments.stream().forEach(segment -> containing.and(at(dimension, segment)));
        return containing;
    }
}
