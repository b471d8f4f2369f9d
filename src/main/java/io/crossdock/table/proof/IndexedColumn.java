package io.crossdock.table.proof;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One WHEN column of an indexed table: its segments, and the rows that match in each. */
public final class IndexedColumn {
    private final Column column;
    private final List<Condition> conditions;
    private final Segments segments;
    private final BitSet[] rows;
    private final BitSet[] segmentsOfRow;

    /** @param conditions one per row */
    IndexedColumn(Column column, List<Condition> conditions) {
        this.column = column;
        this.conditions = List.copyOf(conditions);
        this.segments = cut(column.field(), List.copyOf(new LinkedHashSet<>(conditions)));
        this.rows = new BitSet[segments.all().size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new BitSet(conditions.size());
        }
        this.segmentsOfRow = new BitSet[conditions.size()];
        Map<Condition, BitSet> known = new HashMap<>();
        for (int row = 0; row < conditions.size(); row++) {
            int bit = row;
            segmentsOfRow[row] = known.computeIfAbsent(conditions.get(row), segments::matched);
            segmentsOfRow[row].stream().forEach(segment -> rows[segment].set(bit));
        }
    }

    private static Segments cut(Field field, List<Condition> distinct) {
        if (field.list()) {
            return new ListSegments(field, distinct);
        }
        return field.type().isOrdered() ? new OrderedSegments(field, distinct) : new NamedSegments(field, distinct);
    }

    public Column column() {
        return column;
    }

    /** In their order: values from small to large, or as the vocabulary lists them; unknown last. */
    public List<Segment> segments() {
        return segments.all();
    }

    /** Those that a case can have. */
    public List<Segment> possible() {
        return segments.all().stream().filter(Segment::possible).toList();
    }

    /** Every bound with its neighbours, also those that lie outside the limits of the field. */
    public List<Boundary> boundaries() {
        return segments.boundaries();
    }

    /** Whether a row matches every value of a segment; otherwise it matches none. */
    public boolean matches(int row, Segment segment) {
        return rows[segment.ordinal()].get(row);
    }

    /** Some segments as an author would write them. */
    public String written(List<Segment> some) {
        BitSet chosen = new BitSet();
        some.forEach(segment -> chosen.set(segment.ordinal()));
        return segments.written(chosen);
    }

    /** Whether its values have an order of size. */
    boolean isOrdered() {
        return segments instanceof OrderedSegments;
    }

    /** Whether every value that there can be is in a segment; not so for lists of very many kinds. */
    boolean isComplete() {
        return !(segments instanceof ListSegments lists) || lists.isComplete();
    }

    /** The segments that a row matches; not to be changed. */
    BitSet segmentsOf(int row) {
        return segmentsOfRow[row];
    }

    /** The rows that match in a segment; not to be changed. */
    BitSet rowsIn(int segment) {
        return rows[segment];
    }

    /** The rows that match a value; not to be changed. */
    BitSet rowsAt(@Nullable Object value) {
        int segment = segments.find(value);
        return segment < 0 ? rowsByCell(value) : rows[segment];
    }

    private BitSet rowsByCell(@Nullable Object value) {
        BitSet found = new BitSet(conditions.size());
        for (int row = 0; row < conditions.size(); row++) {
            found.set(row, conditions.get(row).matches(value));
        }
        return found;
    }
}
