package io.crossdock.scenario.mutation;

import io.crossdock.table.Condition;
import io.crossdock.table.Written;
import io.crossdock.table.proof.Boundary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell with one bound moved by one unit of its column, as an author would write it. */
final class ShiftedCell {
    private ShiftedCell() {}

    /** One unit down and one unit up. */
    static List<Condition> of(Condition cell, Boundary bound) {
        return List.of(moved(cell, bound.at(), bound.below()), moved(cell, bound.at(), bound.above()));
    }

    private static Condition moved(Condition cell, Object from, Object to) {
        if (cell instanceof Condition.Range range) {
            return range(range, from, (Comparable<?>) to);
        }
        if (cell instanceof Condition.OneOf one) {
            Set<Object> values = replaced(one.values(), from, to);
            return new Condition.OneOf(values, one.orUnknown(), list(values) + (one.orUnknown() ? ", unknown" : ""));
        }
        Set<Object> values = replaced(((Condition.NoneOf) cell).values(), from, to);
        return new Condition.NoneOf(values, "not " + list(values));
    }

    private static Condition range(Condition.Range range, Object from, Comparable<?> to) {
        Comparable<?> low = Objects.equals(range.low(), from) ? to : range.low();
        Comparable<?> high = Objects.equals(range.high(), from) ? to : range.high();
        return new Condition.Range(low, range.lowIncluded(), high, range.highIncluded(), written(range, low, high));
    }

    private static String written(Condition.Range range, @Nullable Comparable<?> low, @Nullable Comparable<?> high) {
        if (low == null && high != null) {
            return (range.highIncluded() ? "<= " : "< ") + Written.of(high);
        }
        if (high == null && low != null) {
            return (range.lowIncluded() ? ">= " : "> ") + Written.of(low);
        }
        return (range.lowIncluded() ? "[" : "(")
                + (low == null ? "" : Written.of(low)) + ".." + (high == null ? "" : Written.of(high))
                + (range.highIncluded() ? "]" : ")");
    }

    private static Set<Object> replaced(Set<Object> values, Object from, Object to) {
        Set<Object> moved = new HashSet<>(values);
        moved.remove(from);
        moved.add(to);
        return moved;
    }

    private static String list(Set<Object> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(Written.of(value)));
        texts.sort(null);
        return String.join(", ", texts);
    }
}
