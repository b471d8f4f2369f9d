package io.crossdock.scenario.coverage;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.proof.IndexedColumn;
import io.crossdock.table.proof.Segment;
import io.crossdock.table.proof.TableIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds questions that a row answers and others do not. Exact: when it finds none, there is none, as far as each column is
 * cut into segments.
 */
public final class QuestionSearch {
    private final TableIndex index;
    private final DecisionTable table;
    private final Instant usual;

    /** @param usual when tables are asked unless a row is not valid then */
    public QuestionSearch(TableIndex index, Instant usual) {
        this.index = index;
        this.table = index.table();
        this.usual = usual;
    }

    /** Which column has which value, whatever the row's own cell says; its other cells must match. */
    public record Fixed(int column, @Nullable Object value) {}

    /** A question that makes the row count, if possible without any other. */
    public Optional<TableQuestion> counting(int row) {
        return search(row, null, others(row)).or(() -> search(row, null, hiding(row)));
    }

    /** A question with a fixed value that no row above hides from this one, if possible without any other row. */
    public Optional<TableQuestion> counting(int row, Fixed fixed) {
        return search(row, fixed, others(row)).or(() -> search(row, fixed, hiding(row)));
    }

    private BitSet others(int row) {
        BitSet others = new BitSet();
        others.set(0, table.rows().size());
        others.clear(row);
        return others;
    }

    /** With FIRST, the rows above. */
    private BitSet hiding(int row) {
        BitSet above = new BitSet();
        if (table.hit() == HitPolicy.FIRST) {
            above.set(0, row);
        }
        return above;
    }

    private Optional<TableQuestion> search(int row, @Nullable Fixed fixed, BitSet unwanted) {
        Instant instant = instant(table.rows().get(row));
        List<List<Choice>> columns = new ArrayList<>();
        for (int i = 0; i < index.columns().size(); i++) {
            columns.add(fixed != null && fixed.column() == i ? List.of(choice(i, fixed.value())) : choices(i, row));
        }
        BitSet alive = (BitSet) unwanted.clone();
        for (int other = alive.nextSetBit(0); other >= 0; other = alive.nextSetBit(other + 1)) {
            alive.set(other, isValid(table.rows().get(other), instant));
        }
        List<@Nullable Object> values = new ArrayList<>();
        return new Walk(columns, values).reaches(0, alive)
                ? Optional.of(new TableQuestion(values, instant))
                : Optional.empty();
    }

    private Instant instant(Row row) {
        if (row.from() != null && usual.isBefore(row.from())) {
            return row.from();
        }
        return row.to() != null && !usual.isBefore(row.to()) ? row.to().minus(Duration.ofSeconds(1)) : usual;
    }

    static boolean isValid(Row row, @Nullable Instant instant) {
        return instant == null
                ? row.from() == null && row.to() == null
                : (row.from() == null || !instant.isBefore(row.from()))
                        && (row.to() == null || instant.isBefore(row.to()));
    }

    /** One value of a column and the rows that match it. */
    private record Choice(@Nullable Object value, BitSet rows) {}

    /** Where a row does not ask, unknown comes first: a question says no more than it must. */
    private List<Choice> choices(int column, int row) {
        IndexedColumn indexed = index.columns().get(column);
        boolean asks = !(table.rows().get(row).when().get(column) instanceof Condition.Any);
        Stream<Segment> possible = indexed.possible().stream().filter(segment -> indexed.matches(row, segment));
        return (asks ? possible : possible.sorted(Comparator.comparing(segment -> segment.sample() != null)))
                .map(segment -> choice(column, segment.sample()))
                .toList();
    }

    private Choice choice(int column, @Nullable Object value) {
        BitSet rows = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.set(row, table.rows().get(row).when().get(column).matches(value));
        }
        return new Choice(value, rows);
    }

    /** Column by column; what was in vain once is not tried again. */
    private static final class Walk {
        private final List<List<Choice>> columns;
        private final List<@Nullable Object> values;
        private final Set<Vain> vain = new HashSet<>();

        private record Vain(int column, BitSet alive) {}

        Walk(List<List<Choice>> columns, List<@Nullable Object> values) {
            this.columns = columns;
            this.values = values;
        }

        boolean reaches(int column, BitSet alive) {
            if (column == columns.size()) {
                return alive.isEmpty();
            }
            if (vain.contains(new Vain(column, alive))) {
                return false;
            }
            for (Choice choice : columns.get(column)) {
                BitSet left = (BitSet) alive.clone();
                left.and(choice.rows());
                values.add(choice.value());
                if (reaches(column + 1, left)) {
                    return true;
                }
                values.remove(values.size() - 1);
            }
            vain.add(new Vain(column, alive));
            return false;
        }
    }
}
