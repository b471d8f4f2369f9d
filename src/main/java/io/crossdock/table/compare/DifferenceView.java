package io.crossdock.table.compare;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A difference as plain texts, for JSON and for readers that know no types. Cells are as authors write them. */
public record DifferenceView(
        Risk risk, VersionStep step, List<WordView> words, List<TableView> tables, List<FileChange> files) {

    public static DifferenceView of(RuleSetDifference difference) {
        return new DifferenceView(
                difference.risk(),
                difference.step(),
                difference.words().stream().map(WordView::of).toList(),
                difference.tables().stream().map(TableView::of).toList(),
                difference.files());
    }

    /** One word. */
    public record WordView(String word, String change, List<TextChange> texts) {
        static WordView of(WordChange change) {
            List<TextChange> texts = change instanceof WordChange.Changed changed ? changed.texts() : List.of();
            return new WordView(change.field().name(), kind(change), texts);
        }
    }

    /** One table. */
    public record TableView(
            String table,
            String workbook,
            TableDifference.Kind change,
            Drift drift,
            List<TextChange> head,
            List<RowView> rows) {
        static TableView of(TableDifference table) {
            return new TableView(
                    table.name(),
                    table.table().place().file(),
                    table.kind(),
                    table.drift(),
                    table.head(),
                    table.rows().stream().map(RowView::of).toList());
        }
    }

    /**
     * One row.
     *
     * @param reason what the row says to people, now or last
     * @param wasAfter for a moved row, the row that it followed
     */
    public record RowView(
            String row,
            String change,
            Drift drift,
            String reason,
            List<String> when,
            List<String> then,
            List<CellView> cells,
            @Nullable String wasAfter,
            @Nullable String isAfter) {
        static RowView of(RowChange change) {
            Row row = change.row();
            RowChange.Moved moved = change instanceof RowChange.Moved found ? found : null;
            return new RowView(
                    change.id(),
                    kind(change),
                    change.drift(),
                    row.reason(),
                    row.when().stream().map(Condition::written).toList(),
                    row.then().stream()
                            .map(value -> value == null ? "-" : Values.written(value))
                            .toList(),
                    change instanceof RowChange.Changed changed
                            ? changed.cells().stream().map(CellView::of).toList()
                            : List.of(),
                    moved == null ? null : moved.wasAfter(),
                    moved == null ? null : moved.isAfter());
        }
    }

    /** One cell. */
    public record CellView(String field, String label, String before, String after, Drift drift, String place) {
        static CellView of(CellChange cell) {
            return new CellView(
                    cell.field(),
                    cell.label(),
                    cell.before(),
                    cell.after(),
                    cell.drift(),
                    cell.place().toString());
        }
    }

    /** The name of the case, for example {@code ADDED}. */
    private static String kind(Object change) {
        return change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
