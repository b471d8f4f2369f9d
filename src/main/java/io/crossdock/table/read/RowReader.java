package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line of a table. All its cells are read before a faulty one makes the row unusable. */
final class RowReader {
    private static final Field ORDER =
            new Field("order", "Order", ValueType.WHOLE, "", List.of(), null, null, false, false, Origin.TABLE, "");

    private final TableLayout layout;
    private final RowIds ids;
    private final Findings findings;

    RowReader(TableLayout layout, RowIds ids, Findings findings) {
        this.layout = layout;
        this.ids = ids;
        this.findings = findings;
    }

    Optional<ReadRow> read(Grid.Line line) {
        long before = findings.errors();
        String id = id(line);
        OpenRow row = new OpenRow(line, id);
        row.reportStrayCells();
        List<@Nullable Condition> when = new ArrayList<>();
        layout.asked().forEach(asked -> when.add(row.condition(asked)));
        List<@Nullable Object> then = new ArrayList<>();
        layout.all(Role.THEN).forEach(column -> then.add(row.value(column)));
        String effect = row.effect(then);
        BigDecimal order = row.order();
        Instant from = row.instant(Role.FROM);
        Instant to = row.instant(Role.TO);
        row.checkValidity(from, to);
        if (findings.errors() > before) {
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        when.forEach(condition -> {
            if (condition != null) {
                conditions.add(condition);
            }
        });
        return Optional.of(new ReadRow(
                new Row(
                        id,
                        0,
                        List.copyOf(conditions),
                        Collections.unmodifiableList(then),
                        effect,
                        from,
                        to,
                        row.text(Role.REASON),
                        row.text(Role.POLICY),
                        layout.all(Role.INFO).stream()
                                .map(column -> line.cell(column.index()).shown())
                                .toList(),
                        line.number()),
                order));
    }

    private String id(Grid.Line line) {
        return layout.only(Role.ID)
                .map(column -> ids.read(
                        line.cell(column.index()),
                        layout.sheet().cell(line.cell(column.index()).reference()),
                        column.label()))
                .orElse("");
    }

    /** The line while it is read. */
    private final class OpenRow {
        private final Grid.Line line;
        private final String id;

        OpenRow(Grid.Line line, String id) {
            this.line = line;
            this.id = id;
        }

        private CellFaults faults(SheetColumn column) {
            String reference = line.cell(column.index()).reference();
            return new CellFaults(findings, layout.sheet().cell(reference), id, column.label());
        }

        @Nullable
        Condition condition(Asked asked) {
            SheetColumn below = asked.below();
            Cell first = line.cell(asked.first().index());
            return below == null
                    ? CellGrammar.read(asked.field(), first, faults(asked.first()))
                    : new RangeCells(asked.field(), faults(asked.first()), faults(below))
                            .read(first, line.cell(below.index()));
        }

        @Nullable
        Object value(SheetColumn column) {
            Cell cell = line.cell(column.index());
            Field field = TableLayout.fieldOf(column);
            return cell.text().equals(CellGrammar.NOTHING) ? null : ThenGrammar.read(field, cell, faults(column));
        }

        String effect(List<@Nullable Object> then) {
            // In other tables the column itself was reported.
            return layout.only(Role.EFFECT)
                    .filter(column -> layout.header().hits(HitPolicy.EFFECTS))
                    .map(column -> new EffectReader(layout, faults(column))
                            .read(line.cell(column.index()).text(), line, then))
                    .orElse("");
        }

        BigDecimal order() {
            Optional<SheetColumn> column = layout.only(Role.ORDER);
            if (column.isEmpty()) {
                return BigDecimal.ZERO;
            }
            Cell cell = line.cell(column.get().index());
            if (cell.isBlank()) {
                faults(column.get())
                        .report(
                                FindingCode.NO_ORDER,
                                "the order is blank.",
                                "Write a whole number; small ones act first.");
                return BigDecimal.ZERO;
            }
            BigDecimal order = Numbers.read(ORDER, Part.ofValue(cell.text()), faults(column.get()));
            return order == null ? BigDecimal.ZERO : order;
        }

        @Nullable
        Instant instant(Role role) {
            Optional<SheetColumn> column = layout.only(role);
            if (column.isEmpty()) {
                return null;
            }
            Cell cell = line.cell(column.get().index());
            boolean open = cell.isBlank() || cell.text().equals(CellGrammar.NOTHING);
            return open ? null : Times.start(Part.ofValue(cell.text()), faults(column.get()));
        }

        void checkValidity(@Nullable Instant from, @Nullable Instant to) {
            Optional<SheetColumn> end = layout.only(Role.TO);
            if (from != null && to != null && !from.isBefore(to) && end.isPresent()) {
                faults(end.get())
                        .report(
                                FindingCode.VALIDITY_REVERSED,
                                "the row ends " + line.cell(end.get().index()).text() + " and begins "
                                        + layout.only(Role.FROM)
                                                .map(column -> line.cell(column.index())
                                                        .text())
                                                .orElse("")
                                        + ".",
                                "Write an end after the beginning; the end itself is not included.");
            }
        }

        String text(Role role) {
            return layout.only(role)
                    .map(column -> line.cell(column.index()).shown())
                    .orElse("");
        }

        void reportStrayCells() {
            for (int i = 1; i < line.cells().size(); i++) {
                Cell cell = line.cell(i);
                if (!cell.isBlank() && !layout.hasColumn(i)) {
                    new CellFaults(findings, layout.sheet().cell(cell.reference()), id, "")
                            .report(
                                    FindingCode.NO_COLUMN_HERE,
                                    "\"" + cell.text() + "\" stands in a column without role.",
                                    "Give the column a role, for example info, or empty the cell.");
                }
            }
        }
    }
}
