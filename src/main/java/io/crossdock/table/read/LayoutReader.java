package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines role, field and label: what each column is for. */
final class LayoutReader {
    private final Findings findings;
    private final TableSheet sheet;
    private final Words words;

    LayoutReader(Grid grid, Words words, Findings findings) {
        this.findings = findings;
        this.sheet = new TableSheet(grid, findings);
        this.words = words;
    }

    TableLayout read() {
        long before = findings.errors();
        TableHeader header = new HeaderReader(sheet, words).read();
        Optional<Grid.Line> roles = columnLine("role");
        Optional<Grid.Line> fields = columnLine("field");
        Optional<Grid.Line> labels = columnLine("label");
        List<SheetColumn> columns = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        boolean wired = false;
        if (roles.isPresent() && fields.isPresent()) {
            long beforeRoles = findings.errors();
            Map<Integer, Role> roleOf = roles(roles.get(), fields.get(), labels);
            wired = findings.errors() == beforeRoles;
            roleOf.forEach((index, role) -> {
                SheetColumn column = column(index, role, fields.get(), labels);
                if (column != null) {
                    columns.add(column);
                }
            });
            ColumnCheck check = new ColumnCheck(sheet, header, columns);
            check.checkPresent();
            if (wired) {
                check.checkNeeded(roleOf.values());
            }
            wired &= columns.size() == roleOf.size();
            asked.addAll(new RangePairs(sheet, roleOf, columns).asked());
        }
        List<Grid.Line> rows = columns.isEmpty() ? List.of() : sheet.rows();
        int fieldLine = fields.map(Grid.Line::number).orElse(1);
        wired &= (sheet.value("Adjusts").isEmpty() || header.adjusts() != null)
                && (sheet.value("Starts").isEmpty() || !header.starts().isEmpty());
        boolean sound = wired && findings.errors() == before;
        TableLayout layout = new TableLayout(
                header, sheet.grid().place(), fieldLine, columns, asked, usedColumns(), rows, wired, sound);
        layout.only(Role.ID).ifPresent(this::checkNotes);
        if (!columns.isEmpty()) {
            new AdjustCheck(sheet, layout).check();
        }
        return findings.errors() == before ? layout : layout.unsound();
    }

    /** A row with a word of the frame in column A must not vanish among the lines that are for people. */
    private void checkNotes(SheetColumn id) {
        sheet.line("note")
                .map(line -> line.cell(id.index()))
                .filter(cell -> !cell.isBlank() && !cell.text().equals(CellGrammar.NOTHING))
                .ifPresent(cell -> sheet.faults(cell, id.label())
                        .report(
                                FindingCode.TEXT_IN_COLUMN_A,
                                "\"" + cell.text() + "\" stands in the line note, which is no row.",
                                "Write - here, or empty column A if this is a row."));
    }

    private Set<Integer> usedColumns() {
        Set<Integer> used = new HashSet<>();
        for (String key : List.of("role", "field", "label")) {
            sheet.line(key).ifPresent(line -> {
                for (int i = 1; i < line.cells().size(); i++) {
                    if (!line.cell(i).isBlank()) {
                        used.add(i);
                    }
                }
            });
        }
        return used;
    }

    private Optional<Grid.Line> columnLine(String key) {
        Optional<Grid.Line> line = sheet.line(key);
        if (line.isEmpty() && !sheet.isMisspelt(key)) {
            sheet.faults()
                    .report(
                            FindingCode.COLUMN_LINE_MISSING,
                            "the line " + key + " is missing.",
                            "Write " + key + " in column A, above the rows.");
        }
        return line;
    }

    /** Without the line of labels its absence was reported, not each label. */
    private static String text(Optional<Grid.Line> line, int column) {
        return line.map(cells -> cells.cell(column).text()).orElse("");
    }

    private Map<Integer, Role> roles(Grid.Line roles, Grid.Line fields, Optional<Grid.Line> labels) {
        int width = Stream.of(Optional.of(roles), Optional.of(fields), labels)
                .mapToInt(line -> line.map(Grid.Line::cells).map(List::size).orElse(0))
                .max()
                .orElse(0);
        Map<Integer, Role> found = new TreeMap<>();
        for (int i = 1; i < width; i++) {
            Cell cell = roles.cell(i);
            Optional<Role> role = Role.of(cell.text());
            if (role.isPresent()) {
                found.put(i, role.get());
            } else if (!cell.isBlank()) {
                sheet.faults(cell, text(labels, i))
                        .report(
                                FindingCode.UNKNOWN_ROLE,
                                "\"" + cell.text() + "\" is no role.",
                                Advice.write(cell.text(), Role.words()));
            } else if (!fields.cell(i).isBlank() || !text(labels, i).isEmpty()) {
                sheet.faults(cell, text(labels, i))
                        .report(
                                FindingCode.UNKNOWN_ROLE,
                                "the column has no role.",
                                "Write when, then, or info if it means nothing to the engine.");
            }
        }
        return found;
    }

    private @Nullable SheetColumn column(int index, Role role, Grid.Line fields, Optional<Grid.Line> labels) {
        String label = text(labels, index);
        Cell field = fields.cell(index);
        if (label.isEmpty() && labels.isPresent()) {
            sheet.faults(labels.get().cell(index), "")
                    .report(FindingCode.NO_LABEL, "the column has no label.", "Write what people call this column.");
        }
        boolean named = !field.isBlank() && !field.text().equals(CellGrammar.NOTHING);
        if (!role.needsField()) {
            if (named) {
                sheet.faults(field, label)
                        .report(
                                FindingCode.FIELD_WITHOUT_USE,
                                "a column with the role " + role.written() + " has no field, but \"" + field.text()
                                        + "\" stands here.",
                                "Write -, or another role.");
            }
            return new SheetColumn(index, role, null, label);
        }
        if (!named) {
            sheet.faults(field, label)
                    .report(
                            FindingCode.UNKNOWN_FIELD,
                            "a column with the role " + role.written() + " needs a field.",
                            "Write a field of the Words sheet, or info as the role.");
            return null;
        }
        Optional<Field> known = words.field(field.text(), sheet.faults(field, label));
        return known.map(word -> new SheetColumn(index, role, word, label)).orElse(null);
    }
}
