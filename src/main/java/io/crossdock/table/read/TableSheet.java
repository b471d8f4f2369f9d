package io.crossdock.table.read;

import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table sheet taken apart: header lines, column lines, rows. */
final class TableSheet {
    static final Set<String> COLUMN_LINES = Set.of("role", "field", "label", "note");
    private static final List<String> KEYS = List.of(
            "Table", "Hit", "Cover", "Per", "Stage", "Adjusts", "Starts", "Purpose", "role", "field", "label", "note");
    private static final List<String> LOWER_KEYS =
            KEYS.stream().map(key -> key.toLowerCase(Locale.ROOT)).toList();

    private final Grid grid;
    private final Findings findings;
    private final Map<String, Grid.Line> lines = new HashMap<>();
    private final List<Grid.Line> rows = new ArrayList<>();
    private final List<Grid.Line> early = new ArrayList<>();
    private final Set<String> misspelt = new HashSet<>();

    TableSheet(Grid grid, Findings findings) {
        this.grid = grid;
        this.findings = findings;
        grid.lines().forEach(this::sort);
        if (lines.containsKey("role")) {
            early.forEach(this::reportEarly);
        }
    }

    private void sort(Grid.Line line) {
        Cell key = line.cell(0);
        int known = LOWER_KEYS.indexOf(key.text().toLowerCase(Locale.ROOT));
        if (key.isBlank()) {
            (lines.containsKey("role") ? rows : early).add(line);
        } else if (!rows.isEmpty()) {
            reportBeforeRow(key);
        } else if (known < 0) {
            reportUnknown(key);
        } else if (lines.putIfAbsent(KEYS.get(known), line) != null) {
            faults(key, "")
                    .report(
                            FindingCode.LINE_TWICE,
                            "the line " + KEYS.get(known) + " stands twice.",
                            "Delete one of the two.");
        } else if (!COLUMN_LINES.contains(KEYS.get(known))) {
            reportBeside(line, KEYS.get(known));
        }
    }

    private void reportUnknown(Cell key) {
        Optional<String> meant = Advice.nearest(key.text(), KEYS);
        if (lines.containsKey("label") && meant.isEmpty()) {
            reportBeforeRow(key);
            return;
        }
        meant.ifPresent(misspelt::add);
        faults(key, "")
                .report(
                        FindingCode.UNKNOWN_KEY,
                        "\"" + key.text() + "\" is no header line.",
                        Advice.write(key.text(), KEYS));
    }

    private void reportBeforeRow(Cell key) {
        faults(key, "")
                .report(
                        FindingCode.TEXT_IN_COLUMN_A,
                        "\"" + key.text() + "\" stands in column A of a row, so the row is not read.",
                        "Empty the cell; rows begin in column B.");
    }

    private void reportEarly(Grid.Line line) {
        line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> faults(cell, "")
                        .report(
                                FindingCode.NO_COLUMN_HERE,
                                "\"" + cell.text() + "\" stands above the line role.",
                                "Move the row below the lines role, field and label."));
    }

    private void reportBeside(Grid.Line line, String key) {
        for (int i = 2; i < line.cells().size(); i++) {
            if (!line.cell(i).isBlank()) {
                faults(line.cell(i), "")
                        .report(
                                FindingCode.NO_COLUMN_HERE,
                                "\"" + line.cell(i).text() + "\" stands beside the value of " + key + ".",
                                "Write the whole text in column B.");
            }
        }
    }

    Grid grid() {
        return grid;
    }

    Optional<Grid.Line> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** Whether the line is missing only because its word was misspelt, which has been reported. */
    boolean isMisspelt(String key) {
        return misspelt.contains(key);
    }

    /** Value of a header line; blank when the line is missing. */
    Optional<Cell> value(String key) {
        return line(key).map(line -> line.cell(1)).filter(cell -> !cell.isBlank());
    }

    List<Grid.Line> rows() {
        return rows;
    }

    CellFaults faults(Cell cell, String label) {
        return new CellFaults(findings, grid.place().cell(cell.reference()), "", label);
    }

    CellFaults faults() {
        return new CellFaults(findings, grid.place(), "", "");
    }
}
