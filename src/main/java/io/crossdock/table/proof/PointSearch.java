package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for one question inside a box that is in none of some other boxes. Walks dimension by dimension with the set of
 * boxes that still match; stops where one of them holds all that remains, and remembers the sets from which nothing was
 * found. Of two segments, one that fewer boxes reach into is the better one, so the other need not be tried.
 */
final class PointSearch {
    /** Bits of a set per step of the budget. */
    private static final int BITS = 512;

    private final Boxes boxes;
    private final Budget budget;

    PointSearch(Boxes boxes, Budget budget) {
        this.boxes = boxes;
        this.budget = budget;
    }

    /** One segment per dimension, or nothing when the others cover the box. */
    Optional<int[]> find(Box within, BitSet avoided) {
        return new Walk(within, avoided).find();
    }

    /** A set of boxes and the dimensions still to be walked. */
    private record State(BitSet dimensions, BitSet boxes) {}

    private final class Walk {
        private final Box within;
        private final BitSet avoided;
        private final List<BitSet> holding = new ArrayList<>();
        private final int[] point;
        private final long cost;
        private final Set<State> hopeless = new HashSet<>();

        Walk(Box within, BitSet avoided) {
            this.within = within;
            this.avoided = boxes.touching(within);
            this.avoided.and(avoided);
            this.point = new int[within.sides().size()];
            this.cost = 1L + boxes.size() / BITS;
            for (int i = 0; i < point.length; i++) {
                holding.add(boxes.containing(i, within.sides().get(i)));
            }
        }

        Optional<int[]> find() {
            if (within.isEmpty()) {
                return Optional.empty();
            }
            BitSet dimensions = new BitSet();
            dimensions.set(0, point.length);
            return leadsOut(dimensions, avoided) ? Optional.of(point) : Optional.empty();
        }

        private boolean leadsOut(BitSet dimensions, BitSet matching) {
            budget.spend(cost);
            if (matching.isEmpty()) {
                dimensions.stream()
                        .forEach(i -> point[i] = within.sides().get(i).nextSetBit(0));
                return true;
            }
            if (isHeld(dimensions, matching)) {
                return false;
            }
            State state = new State(dimensions, matching);
            if (hopeless.contains(state)) {
                return false;
            }
            int next = mostNarrowed(dimensions, matching);
            BitSet rest = (BitSet) dimensions.clone();
            rest.clear(next);
            for (Map.Entry<BitSet, Integer> choice : choices(next, matching)) {
                if (leadsOut(rest, choice.getKey())) {
                    point[next] = choice.getValue();
                    return true;
                }
            }
            hopeless.add(state);
            return false;
        }

        /** Whether one box holds everything that remains. */
        private boolean isHeld(BitSet dimensions, BitSet matching) {
            BitSet held = (BitSet) matching.clone();
            for (int i = dimensions.nextSetBit(0); i >= 0 && !held.isEmpty(); i = dimensions.nextSetBit(i + 1)) {
                held.and(holding.get(i));
            }
            return !held.isEmpty();
        }

        private int mostNarrowed(BitSet dimensions, BitSet matching) {
            int best = -1;
            int most = -1;
            for (int i = dimensions.nextSetBit(0); i >= 0; i = dimensions.nextSetBit(i + 1)) {
                BitSet narrowed = (BitSet) matching.clone();
                narrowed.andNot(holding.get(i));
                if (narrowed.cardinality() > most) {
                    most = narrowed.cardinality();
                    best = i;
                }
            }
            return best;
        }

        /** The sets of boxes that the segments of a dimension leave, smallest first, without those that hold another. */
        private List<Map.Entry<BitSet, Integer>> choices(int dimension, BitSet matching) {
            Map<BitSet, Integer> left = new LinkedHashMap<>();
            BitSet side = within.sides().get(dimension);
            for (int segment = side.nextSetBit(0); segment >= 0; segment = side.nextSetBit(segment + 1)) {
                budget.spend(cost);
                BitSet staying = (BitSet) matching.clone();
                staying.and(boxes.at(dimension, segment));
                left.putIfAbsent(staying, segment);
            }
            List<Map.Entry<BitSet, Integer>> choices = new ArrayList<>(left.entrySet());
            choices.sort(Comparator.comparingInt(choice -> choice.getKey().cardinality()));
            List<Map.Entry<BitSet, Integer>> smallest = new ArrayList<>();
            for (Map.Entry<BitSet, Integer> choice : choices) {
                if (smallest.stream().noneMatch(smaller -> isPart(smaller.getKey(), choice.getKey()))) {
                    smallest.add(choice);
                }
            }
            return smallest;
        }
    }

    private static boolean isPart(BitSet smaller, BitSet larger) {
        for (int i = smaller.nextSetBit(0); i >= 0; i = smaller.nextSetBit(i + 1)) {
            if (!larger.get(i)) {
                return false;
            }
        }
        return true;
    }
}
