package io.crossdock.table.proof;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the questions that a table can be asked, in its author's words. */
public final class Region {
    private static final String UNKNOWN = "unknown";

    private final DecisionTable table;
    private final List<IndexedColumn> dimensions;
    private final Box whole;
    private final Box box;
    private final double share;

    Region(DecisionTable table, List<IndexedColumn> dimensions, Box whole, Box box, double share) {
        this.table = table;
        this.dimensions = List.copyOf(dimensions);
        this.whole = whole;
        this.box = box;
        this.share = share;
    }

    /** Its part of all kinds of questions that the table tells apart, from 0 to 1; every segment counts alike. */
    public double share() {
        return share;
    }

    Box box() {
        return box;
    }

    /** What the columns must say, for example {@code Tier: A; Days overdue: >= 30}; columns that may say anything are left out. */
    public String written() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            if (isNarrowed(i)) {
                IndexedColumn column = dimensions.get(i);
                parts.add(column.column().label() + ": " + column.written(segments(i)));
            }
        }
        return parts.isEmpty() ? "every question" : String.join("; ", parts);
    }

    /** One question inside, for example {@code Tier = A, Days overdue = 30}, without what does not matter. */
    public String sample() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            boolean instant = i == dimensions.size() - 1;
            if (isNarrowed(i)) {
                String label = dimensions.get(i).column().label();
                parts.add(label + (instant ? " " : " = ") + written(value(i)));
            }
        }
        return parts.isEmpty() ? "every question" : String.join(", ", parts);
    }

    /** The same question: one value per WHEN column and, last, the instant. */
    public List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            values.add(value(i));
        }
        return values;
    }

    public DecisionTable table() {
        return table;
    }

    private boolean isNarrowed(int dimension) {
        return !box.sides().get(dimension).equals(whole.sides().get(dimension));
    }

    private List<Segment> segments(int dimension) {
        BitSet side = box.sides().get(dimension);
        return dimensions.get(dimension).segments().stream()
                .filter(segment -> side.get(segment.ordinal()))
                .toList();
    }

    private @Nullable Object value(int dimension) {
        return segments(dimension).get(0).sample();
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        String text = Written.of(value);
        return text.isEmpty() ? "nothing" : text;
    }
}
