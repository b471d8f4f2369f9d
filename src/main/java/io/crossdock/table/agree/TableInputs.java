package io.crossdock.table.agree;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.proof.Boundary;
import io.crossdock.table.proof.IndexedColumn;
import io.crossdock.table.proof.Segment;
import io.crossdock.table.proof.TableIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table is asked to compare engines: for every row a question that it matches, and from there each column in turn
 * across every bound of the row's cell, just below, at and just above; then questions by lot. The lot is always the same.
 */
final class TableInputs {
    private static final long LOT = 20_260_317;
    private static final int BY_LOT = 25;

    private final DecisionTable table;
    private final List<IndexedColumn> columns;
    private final List<Segment> instants;

    /** One question: a value per WHEN column, and the instant last. */
    record Input(List<@Nullable Object> values) {}

    TableInputs(TableIndex index) {
        this.table = index.table();
        this.columns = index.columns();
        this.instants = index.validity().possible();
    }

    Set<Input> all() {
        Set<Input> inputs = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            aroundRow(row, inputs);
        }
        SplittableRandom random = new SplittableRandom(LOT);
        for (int i = 0; i < BY_LOT; i++) {
            List<@Nullable Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(drawn(column.possible(), random)));
            values.add(drawn(instants, random));
            inputs.add(new Input(values));
        }
        return inputs;
    }

    private static @Nullable Object drawn(List<Segment> segments, SplittableRandom random) {
        return segments.get(random.nextInt(segments.size())).sample();
    }

    private void aroundRow(Row row, Set<Input> inputs) {
        @Nullable Object[] witness = new Object[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            witness[i] =
                    values(columns.get(i), row.when().get(i), true).findFirst().orElse(null);
        }
        for (Segment instant : instants) {
            witness[columns.size()] = instant.sample();
            inputs.add(new Input(Arrays.asList(witness.clone())));
        }
        witness[columns.size()] =
                row.from() != null ? row.from() : instants.get(0).sample();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object[] varied = witness.clone();
            for (@Nullable Object value : around(columns.get(i), row.when().get(i))) {
                varied[i] = value;
                inputs.add(new Input(Arrays.asList(varied.clone())));
            }
        }
    }

    /** Values on both sides of every place where the cell changes its answer, and one far from it. */
    private static List<@Nullable Object> around(IndexedColumn column, Condition cell) {
        List<@Nullable Object> values = new ArrayList<>();
        Field field = column.column().field();
        for (Boundary bound : column.boundaries()) {
            boolean at = cell.matches(bound.at());
            if (cell.matches(bound.below()) != at || cell.matches(bound.above()) != at) {
                Stream.of(bound.below(), bound.at(), bound.above())
                        .filter(value -> isPossible(field, value))
                        .forEach(values::add);
            }
        }
        values(column, cell, true).limit(2).forEach(values::add);
        values(column, cell, false).limit(2).forEach(values::add);
        if (field.mayBeUnknown()) {
            values.add(null);
        }
        return values;
    }

    private static Stream<Object> values(IndexedColumn column, Condition cell, boolean matching) {
        List<Object> values = new ArrayList<>();
        for (Segment segment : column.possible()) {
            Object sample = segment.sample();
            if (sample != null && cell.matches(sample) == matching) {
                values.add(sample);
            }
        }
        return values.stream();
    }

    private static boolean isPossible(Field field, Object value) {
        return !(value instanceof BigDecimal number)
                || ((field.min() == null || number.compareTo(field.min()) >= 0)
                        && (field.max() == null || number.compareTo(field.max()) <= 0));
    }
}
