package io.crossdock.table.proof;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as sets of rows: for each segment of each column the rows that match there. Which rows match a question is one
 * intersection; what a table says to all questions there are can be walked. Does not change; shared by all threads.
 */
public final class TableIndex {
    private static final Field EVALUATED_AT = new Field(
            Vocabulary.EVALUATED_AT,
            "evaluated at",
            ValueType.DATE_TIME,
            "",
            List.of(),
            null,
            null,
            false,
            false,
            Origin.REQUEST,
            "");

    private final DecisionTable table;
    private final List<IndexedColumn> columns = new ArrayList<>();
    private final IndexedColumn validity;

    private TableIndex(DecisionTable table) {
        this.table = table;
        for (int i = 0; i < table.when().size(); i++) {
            int column = i;
            columns.add(new IndexedColumn(
                    table.when().get(i),
                    table.rows().stream().map(row -> row.when().get(column)).toList()));
        }
        this.validity = new IndexedColumn(
                new Column(EVALUATED_AT, EVALUATED_AT.label(), ""),
                table.rows().stream().map(TableIndex::validity).toList());
    }

    public static TableIndex of(DecisionTable table) {
        return new TableIndex(table);
    }

    private static Condition validity(Row row) {
        return row.from() == null && row.to() == null
                ? new Condition.Any()
                : new Condition.Range(row.from(), true, row.to(), false, "");
    }

    public DecisionTable table() {
        return table;
    }

    /** One per WHEN column, in their order. */
    public List<IndexedColumn> columns() {
        return List.copyOf(columns);
    }

    /** The instants at which rows begin and end, as if they stood in a column. */
    public IndexedColumn validity() {
        return validity;
    }

    /** The rows that match, as bits by their place in {@link DecisionTable#rows()}. */
    public BitSet matching(Facts facts) {
        BitSet rows = start(facts.value(Vocabulary.EVALUATED_AT));
        for (IndexedColumn column : columns) {
            rows.and(column.rowsAt(facts.value(column.column().field().name())));
        }
        return rows;
    }

    /**
     * The rows that match.
     *
     * @param values one per WHEN column, {@code null} = unknown
     * @param evaluatedAt {@code null} when it is unknown: then rows with a validity do not match
     */
    public BitSet matching(List<? extends @Nullable Object> values, @Nullable Instant evaluatedAt) {
        BitSet rows = start(evaluatedAt);
        for (int i = 0; i < columns.size(); i++) {
            rows.and(columns.get(i).rowsAt(values.get(i)));
        }
        return rows;
    }

    private BitSet start(@Nullable Object evaluatedAt) {
        return (BitSet) validity.rowsAt(evaluatedAt).clone();
    }
}
