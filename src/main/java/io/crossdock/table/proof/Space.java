package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All questions that a table can be asked: what is possible in each of its columns, at every instant. */
final class Space {
    private final TableIndex index;
    private final List<IndexedColumn> dimensions = new ArrayList<>();
    private final Box whole;

    Space(TableIndex index) {
        this.index = index;
        dimensions.addAll(index.columns());
        dimensions.add(index.validity());
        List<BitSet> sides = new ArrayList<>();
        for (IndexedColumn dimension : dimensions) {
            BitSet possible = new BitSet();
            dimension.possible().forEach(segment -> possible.set(segment.ordinal()));
            sides.add(possible);
        }
        this.whole = new Box(sides);
    }

    Box whole() {
        return whole;
    }

    int dimensions() {
        return dimensions.size();
    }

    IndexedColumn dimension(int number) {
        return dimensions.get(number);
    }

    /** The questions that a row matches. */
    Box of(int row) {
        List<BitSet> sides = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            BitSet side = (BitSet) dimensions.get(i).segmentsOf(row).clone();
            side.and(whole.sides().get(i));
            sides.add(side);
        }
        return new Box(sides);
    }

    /** The kinds of questions in a box, as a part of all that the table tells apart. */
    double share(Box box) {
        double share = 1;
        for (int i = 0; i < dimensions.size(); i++) {
            share *= (double) box.sides().get(i).cardinality()
                    / whole.sides().get(i).cardinality();
        }
        return share;
    }

    /** How many dimensions a box narrows. */
    int narrowed(Box box) {
        int narrowed = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            narrowed += box.sides().get(i).equals(whole.sides().get(i)) ? 0 : 1;
        }
        return narrowed;
    }

    /** Whether every kind of value is listed, so that what holds for all segments holds for all values. */
    boolean isComplete() {
        return dimensions.stream().allMatch(IndexedColumn::isComplete);
    }

    Region region(Box box) {
        return new Region(index.table(), dimensions, whole, box, share(box));
    }
}
