package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The questions that no row of a table matches. */
final class Gaps {
    /** A table with so many gaps is not mended one by one. */
    private static final int MOST = 500;

    private final Space space;
    private final Boxes boxes;
    private final Budget budget;

    Gaps(Space space, Boxes rows, Budget budget) {
        this.space = space;
        this.boxes = rows;
        this.budget = budget;
    }

    /** @param accepted gaps that somebody answers for */
    Regions find(List<Box> accepted) {
        BitSet avoided = new BitSet();
        avoided.set(0, boxes.size());
        accepted.forEach(box -> avoided.set(boxes.add(box)));
        BitSet known = (BitSet) avoided.clone();
        PointSearch search = new PointSearch(boxes, budget);
        Growth growth = new Growth(space, boxes);
        List<Box> found = new ArrayList<>();
        try {
            Optional<int[]> point = search.find(space.whole(), avoided);
            while (point.isPresent() && found.size() < MOST) {
                Box gap = growth.around(point.get(), space.whole(), known);
                found.add(gap);
                avoided.set(boxes.add(gap));
                point = search.find(space.whole(), avoided);
            }
            return Regions.of(apart(found), point.isEmpty() && space.isComplete());
        } catch (NotProvedException e) {
            return Regions.of(regions(found), false);
        }
    }

    /** The same gaps without what they share; those that are said shortest stay whole. */
    private List<Region> apart(List<Box> gaps) {
        Boxes told = new Boxes(space);
        BitSet all = new BitSet();
        PointSearch search = new PointSearch(told, budget);
        Growth growth = new Growth(space, told);
        List<Box> parts = new ArrayList<>();
        List<Box> shortest = new ArrayList<>(gaps);
        shortest.sort(Comparator.comparingInt(space::narrowed)
                .thenComparing(Comparator.comparingDouble(space::share).reversed()));
        for (Box gap : shortest) {
            Optional<int[]> point = search.find(gap, all);
            while (point.isPresent()) {
                Box part = growth.around(point.get(), gap, all);
                parts.add(part);
                all.set(told.add(part));
                point = search.find(gap, all);
            }
        }
        return regions(parts);
    }

    private List<Region> regions(List<Box> gaps) {
        return gaps.stream().map(space::region).toList();
    }
}
