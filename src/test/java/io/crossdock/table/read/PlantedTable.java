package io.crossdock.table.read;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import io.crossdock.table.Row;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Letters;
import io.crossdock.table.sheet.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A sheet of the shipped rule set, alone with the words and its waivers, in which faults can be planted. */
final class PlantedTable {
    private final List<Workbook> words;
    private final Workbook book;
    private final Grid sheet;
    private final RuleBook read;
    private final Set<String> before;

    /** @param words the workbook with the shared words */
    PlantedTable(Workbook words, Workbook book, Grid sheet) {
        this.words = List.of(words);
        this.book = book;
        this.sheet = sheet;
        this.read = read(sheet);
        this.before = read.findings().stream().map(Finding::message).collect(Collectors.toSet());
    }

    DecisionTable table() {
        return read.tables().get(0);
    }

    /** What is said of the sheet as it is shipped, without what concerns several tables. */
    List<Finding> findings() {
        return read.findings().stream()
                .filter(finding ->
                        !finding.code().startsWith("DT-3") && !finding.code().startsWith("DT-4"))
                .toList();
    }

    /** The book of the changed sheet. */
    RuleBook read(Grid changed) {
        List<Grid> grids = new ArrayList<>();
        grids.add(changed);
        book.grids().stream()
                .filter(grid -> grid.name().equals(AboutReader.SHEET))
                .forEach(grids::add);
        book.grids().stream()
                .filter(grid -> grid.name().equals(WaiversReader.SHEET))
                .map(this::aboutThisTable)
                .forEach(grids::add);
        List<Workbook> all = new ArrayList<>(words);
        all.add(new Workbook(book.name(), grids, List.of()));
        return RuleBookReader.read(all);
    }

    private Grid aboutThisTable(Grid waivers) {
        return new Grid(
                waivers.name(),
                waivers.place(),
                waivers.lines().stream()
                        .filter(line ->
                                line.number() == 1 || line.cell(0).text().equals(sheet.name()))
                        .toList());
    }

    /** What is said of a changed book and was not said before. */
    List<Finding> fresh(RuleBook changed) {
        return changed.findings().stream()
                .filter(finding -> !before.contains(finding.message()))
                .toList();
    }

    /** Changes one cell of a row. */
    Grid with(Row row, String letter, UnaryOperator<String> change) {
        return changed(line -> line.number() == row.sheetRow() ? List.of(with(line, letter, change)) : List.of(line));
    }

    Grid without(List<Row> rows) {
        return changed(
                line -> rows.stream().anyMatch(row -> row.sheetRow() == line.number()) ? List.of() : List.of(line));
    }

    /** A copy of a row, with a new id and other changes, above or below another row. */
    Grid withCopy(Row row, UnaryOperator<Grid.Line> change, Row beside, boolean above) {
        Grid.Line original = line(row);
        Grid.Line copy = change.apply(with(original, idLetter(), id -> id + "-COPY"));
        return changed(line -> {
            if (line.number() != beside.sheetRow()) {
                return List.of(line);
            }
            return above ? List.of(copy, line) : List.of(line, copy);
        });
    }

    Grid.Line line(Row row) {
        return sheet.lines().stream()
                .filter(line -> line.number() == row.sheetRow())
                .findFirst()
                .orElseThrow();
    }

    static Grid.Line with(Grid.Line line, String letter, UnaryOperator<String> change) {
        int column = Letters.column(letter + 1);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(line.cells().size(), column + 1); i++) {
            Cell cell = line.cell(i);
            cells.add(
                    i == column ? new Cell(cell.reference(), change.apply(cell.text()), cell.shownAsPercent()) : cell);
        }
        return new Grid.Line(line.number(), cells);
    }

    String idLetter() {
        return letter("id");
    }

    /** Column of a role that a table has once. */
    String letter(String role) {
        Grid.Line roles = sheet.lines().stream()
                .filter(line -> line.cell(0).text().equals("role"))
                .findFirst()
                .orElseThrow();
        for (int i = 1; i < roles.cells().size(); i++) {
            if (roles.cell(i).text().equals(role)) {
                return Letters.of(i);
            }
        }
        throw new IllegalArgumentException("no column " + role);
    }

    /** Lines are numbered anew, as rows of a sheet are when one is put in or taken out. */
    private Grid changed(Function<Grid.Line, List<Grid.Line>> change) {
        List<Grid.Line> lines = new ArrayList<>();
        int shift = 0;
        for (Grid.Line line : sheet.lines()) {
            List<Grid.Line> become = change.apply(line);
            for (int i = 0; i < become.size(); i++) {
                lines.add(numbered(become.get(i), line.number() + shift + i));
            }
            shift += become.size() - 1;
        }
        return new Grid(sheet.name(), sheet.place(), lines);
    }

    private static Grid.Line numbered(Grid.Line line, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            cells.add(new Cell(Letters.of(i) + number, cell.text(), cell.shownAsPercent()));
        }
        return new Grid.Line(number, cells);
    }
}
