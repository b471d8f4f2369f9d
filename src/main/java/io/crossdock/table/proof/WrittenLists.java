package io.crossdock.table.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Segments of a list column in the words of a cell: what the lists have, and what they have none of. */
final class WrittenLists {
    private final List<Set<String>> asked;
    private final List<Segment> all;
    private final int unknown;

    WrittenLists(List<Set<String>> asked, List<Segment> all) {
        this.asked = asked;
        this.all = all;
        this.unknown = all.size() - 1;
    }

    String of(BitSet segments) {
        BitSet known = (BitSet) segments.clone();
        known.clear(unknown);
        boolean mayBeUnknown = all.get(unknown).possible();
        if (known.cardinality() == unknown) {
            return Part.joined(List.of(Part.EVERY), segments.get(unknown), mayBeUnknown);
        }
        List<String> parts = new ArrayList<>();
        String common = inCommon(known);
        if (!known.isEmpty() && !common.isEmpty() && selects(known)) {
            parts.add(common);
        } else {
            known.stream().forEach(segment -> parts.add(inCommon(BitSet.valueOf(bit(segment)))));
        }
        return Part.joined(parts, segments.get(unknown), mayBeUnknown);
    }

    private static long[] bit(int segment) {
        BitSet one = new BitSet();
        one.set(segment);
        return one.toLongArray();
    }

    /** What all these lists have, and what they all have none of. */
    private String inCommon(BitSet segments) {
        List<String> parts = new ArrayList<>();
        Set<String> none = new TreeSet<>();
        for (Set<String> values : asked) {
            long having =
                    segments.stream().filter(segment -> has(segment, values)).count();
            if (having == segments.cardinality()) {
                parts.add("has " + String.join(", ", new TreeSet<>(values)));
            } else if (having == 0) {
                none.addAll(values);
            }
        }
        if (!none.isEmpty()) {
            parts.add("has none of " + String.join(", ", none));
        }
        return String.join(" and ", parts);
    }

    /** Whether what these lists have in common tells them from all others. */
    private boolean selects(BitSet segments) {
        for (int other = 0; other < unknown; other++) {
            if (!segments.get(other) && sharesAll(segments, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean sharesAll(BitSet segments, int other) {
        return asked.stream().allMatch(values -> {
            long having =
                    segments.stream().filter(segment -> has(segment, values)).count();
            boolean shared = having == segments.cardinality() || having == 0;
            return !shared || has(other, values) == (having > 0);
        });
    }

    private boolean has(int segment, Set<String> values) {
        return all.get(segment).sample() instanceof Collection<?> list && !Collections.disjoint(list, values);
    }
}
