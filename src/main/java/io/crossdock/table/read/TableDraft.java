package io.crossdock.table.read;

import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table after its rows were read, not checked as a whole yet.
 *
 * @param rows those without faults, in the order in which they act
 * @param lastRowIsRead whether the last row of the sheet is among them
 * @param whole whether nothing in the sheet had to be reported as an error, so that what is missing is missing indeed
 */
record TableDraft(TableLayout layout, List<ReadRow> rows, boolean lastRowIsRead, boolean whole) {
    TableDraft {
        rows = List.copyOf(rows);
    }

    static TableDraft of(TableLayout layout, List<ReadRow> read, boolean lastRowIsRead, boolean whole) {
        List<ReadRow> ordered = new ArrayList<>();
        read.stream().sorted(Comparator.comparing(ReadRow::order)).forEach(row -> {
            Row given = row.row();
            Row placed = new Row(
                    given.id(),
                    ordered.size(),
                    given.when(),
                    given.then(),
                    given.effect(),
                    given.from(),
                    given.to(),
                    given.reason(),
                    given.policy(),
                    given.info(),
                    given.sheetRow());
            ordered.add(new ReadRow(placed, row.order()));
        });
        return new TableDraft(layout, ordered, lastRowIsRead, whole);
    }

    /** The table, when its header is complete. */
    Optional<DecisionTable> table() {
        TableHeader header = layout.header();
        HitPolicy hit = header.hit();
        Cover cover = header.cover();
        Per per = header.per();
        Stage stage = header.stage();
        if (hit == null || cover == null || per == null || stage == null) {
            return Optional.empty();
        }
        return Optional.of(new DecisionTable(
                header.name(),
                hit,
                cover,
                per,
                stage,
                header.purpose(),
                header.adjusts(),
                header.starts(),
                layout.asked().stream().map(Asked::column).toList(),
                layout.made(),
                layout.all(Role.INFO).stream().map(SheetColumn::label).toList(),
                rows.stream().map(ReadRow::row).toList(),
                layout.sheet()));
    }

    /** The id cell of a row, where findings about the whole row stand. */
    Place place(Row row) {
        String letter = layout.only(Role.ID).map(SheetColumn::letter).orElse("A");
        return layout.sheet().cell(letter + row.sheetRow());
    }
}
