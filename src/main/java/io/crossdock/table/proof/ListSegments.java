package io.crossdock.table.proof;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields that hold several values at once: a segment for all lists that answer the {@code has} cells of the column alike,
 * and unknown. Lists that hold neither value of any cell are one segment.
 */
final class ListSegments implements Segments {
    /** More kinds of lists than these are not listed; a table with them is not proved. */
    private static final int MOST = 4_096;

    private final List<Set<String>> asked;
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final List<Segment> all = new ArrayList<>();
    private final boolean complete;

    ListSegments(Field field, Collection<Condition> conditions) {
        Set<Set<String>> sets = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Has has) {
                sets.add(Set.copyOf(has.values()));
            } else if (condition instanceof Condition.HasNone none) {
                sets.add(Set.copyOf(none.values()));
            }
        }
        this.asked = List.copyOf(sets);
        Map<BitSet, List<String>> kinds = kinds(values(field, conditions));
        this.complete = kinds.size() <= MOST;
        kinds.forEach((kind, sample) -> {
            places.put(kind, all.size());
            all.add(new Segment(all.size(), sample, true));
        });
        all.add(new Segment(all.size(), null, field.mayBeUnknown()));
    }

    /** In the order of the vocabulary, so that samples do not depend on the order of rows. */
    private static Set<String> values(Field field, Collection<Condition> conditions) {
        Set<String> values = new LinkedHashSet<>();
        conditions.forEach(condition -> {
            if (condition instanceof Condition.Has has) {
                values.addAll(has.values());
            } else if (condition instanceof Condition.HasNone none) {
                values.addAll(none.values());
            }
        });
        Set<String> ordered = new LinkedHashSet<>(field.allowed());
        ordered.retainAll(values);
        ordered.addAll(values);
        return ordered;
    }

    /** Which of the sets asked for a list touches, for every list there can be: with the shortest such list. */
    private Map<BitSet, List<String>> kinds(Set<String> values) {
        Map<BitSet, List<String>> kinds = new LinkedHashMap<>();
        kinds.put(new BitSet(), List.of());
        for (String value : values) {
            for (Map.Entry<BitSet, List<String>> known : List.copyOf(kinds.entrySet())) {
                List<String> longer = new ArrayList<>(known.getValue());
                longer.add(value);
                List<String> shorter = kinds.get(touched(longer));
                if (shorter == null || shorter.size() > longer.size()) {
                    kinds.put(touched(longer), List.copyOf(longer));
                }
            }
            if (kinds.size() > MOST) {
                return kinds;
            }
        }
        return kinds;
    }

    private BitSet touched(Collection<?> list) {
        BitSet touched = new BitSet();
        for (int i = 0; i < asked.size(); i++) {
            touched.set(i, list.stream().anyMatch(asked.get(i)::contains));
        }
        return touched;
    }

    /** Whether all kinds of lists are among the segments. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public List<Segment> all() {
        return List.copyOf(all);
    }

    /** -1 for a list whose kind is not listed. */
    @Override
    public int find(@Nullable Object value) {
        return value instanceof List<?> list ? places.getOrDefault(touched(list), -1) : all.size() - 1;
    }

    @Override
    public BitSet matched(Condition condition) {
        BitSet matched = new BitSet();
        all.forEach(segment -> matched.set(segment.ordinal(), condition.matches(segment.sample())));
        return matched;
    }

    @Override
    public List<Boundary> boundaries() {
        return List.of();
    }

    @Override
    public String written(BitSet segments) {
        return new WrittenLists(asked, all).of(segments);
    }
}
