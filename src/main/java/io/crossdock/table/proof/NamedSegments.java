package io.crossdock.table.proof;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Choices, yes/no and texts: a segment for each value, one for all other values, and unknown. */
final class NamedSegments implements Segments {
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Segment> all = new ArrayList<>();
    private final int other;

    NamedSegments(Field field, Collection<Condition> conditions) {
        Set<Object> known = known(field);
        Set<Object> named = new LinkedHashSet<>(known);
        named.addAll(asked(conditions));
        boolean open = field.type() == ValueType.TEXT;
        for (Object value : named) {
            places.put(value, all.size());
            all.add(new Segment(all.size(), value, open || known.contains(value)));
        }
        this.other = all.size();
        all.add(new Segment(other, otherThan(named), open));
        all.add(new Segment(other + 1, null, field.mayBeUnknown()));
    }

    private static Set<Object> known(Field field) {
        return field.type() == ValueType.YES_NO
                ? new LinkedHashSet<>(List.of(true, false))
                : new LinkedHashSet<>(field.allowed());
    }

    private static Set<Object> asked(Collection<Condition> conditions) {
        Set<Object> asked = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OneOf one) {
                asked.addAll(one.values());
            } else if (condition instanceof Condition.NoneOf none) {
                asked.addAll(none.values());
            }
        }
        return asked;
    }

    private static String otherThan(Set<Object> named) {
        String text = "any other";
        while (named.contains(text)) {
            text += " one";
        }
        return text;
    }

    @Override
    public List<Segment> all() {
        return List.copyOf(all);
    }

    @Override
    public int find(@Nullable Object value) {
        return value == null ? other + 1 : places.getOrDefault(value, other);
    }

    @Override
    public BitSet matched(Condition condition) {
        BitSet matched = new BitSet();
        if (condition instanceof Condition.OneOf one) {
            one.values().forEach(value -> matched.set(find(value)));
            matched.set(other + 1, one.orUnknown());
        } else if (condition instanceof Condition.NoneOf none) {
            matched.set(0, other + 1);
            none.values().forEach(value -> matched.clear(find(value)));
        } else {
            all.forEach(segment -> matched.set(segment.ordinal(), condition.matches(segment.sample())));
        }
        return matched;
    }

    @Override
    public List<Boundary> boundaries() {
        return List.of();
    }

    @Override
    public String written(BitSet segments) {
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (Segment segment : all.subList(0, other)) {
            if (segment.possible() && segment.sample() != null) {
                (segments.get(segment.ordinal()) ? inside : outside).add(Written.of(segment.sample()));
            }
        }
        boolean unknown = segments.get(other + 1);
        boolean mayBeUnknown = all.get(other + 1).possible();
        boolean remainder = all.get(other).possible();
        if (remainder ? segments.get(other) : !inside.isEmpty() && outside.size() < inside.size()) {
            String most = outside.isEmpty() ? Part.EVERY : "not " + String.join(", ", outside);
            return Part.joined(List.of(most), unknown, mayBeUnknown);
        }
        if (unknown && !inside.isEmpty()) {
            inside.add("unknown");
            return String.join(", ", inside);
        }
        return inside.isEmpty() ? "unknown" : String.join(", ", inside);
    }
}
