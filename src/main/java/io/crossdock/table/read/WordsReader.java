package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.Place;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the Words sheets of all workbooks into one vocabulary. */
final class WordsReader {
    static final String SHEET = "Words";

    private static final List<String> HEADERS = Arrays.stream(WordColumn.values())
            .filter(column -> !column.isOptional())
            .map(WordColumn::header)
            .toList();

    private final Place ruleSet;
    private final Findings findings;
    private final Map<Field, Place> words = new LinkedHashMap<>();
    private final Map<String, Place> seen = new LinkedHashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private boolean complete = true;

    WordsReader(Place ruleSet, Findings findings) {
        this.ruleSet = ruleSet;
        this.findings = findings;
    }

    Words read(List<Workbook> workbooks) {
        List<Grid> sheets = workbooks.stream()
                .flatMap(workbook -> workbook.grids().stream())
                .filter(grid -> grid.name().equals(SHEET))
                .toList();
        if (sheets.isEmpty()) {
            complete = false;
            findings.add(
                    FindingCode.NO_WORDS,
                    ruleSet,
                    workbooks.isEmpty() ? "there is no workbook." : "no workbook has a sheet Words.",
                    "Add vocabulary.xlsx with a sheet Words that lists the fields.");
        }
        sheets.forEach(this::readSheet);
        return new Words(words, faulty, complete);
    }

    private void readSheet(Grid sheet) {
        if (sheet.lines().isEmpty()) {
            return;
        }
        Grid.Line header = sheet.lines().get(0);
        Map<WordColumn, Integer> columns = columns(sheet, header);
        if (columns.keySet().stream().map(WordColumn::header).toList().containsAll(HEADERS)) {
            sheet.lines().subList(1, sheet.lines().size()).forEach(line -> readWord(sheet, line, columns));
        } else {
            complete = false;
        }
    }

    private Map<WordColumn, Integer> columns(Grid sheet, Grid.Line header) {
        Map<WordColumn, Integer> columns = new EnumMap<>(WordColumn.class);
        List<Cell> unknown = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Cell cell = header.cell(i);
            Optional<WordColumn> known = WordColumn.of(cell.text());
            if (known.isPresent()) {
                columns.putIfAbsent(known.get(), i);
            } else if (!cell.isBlank()) {
                unknown.add(cell);
            }
        }
        List<String> missing = new ArrayList<>(HEADERS);
        columns.keySet().forEach(column -> missing.remove(column.header()));
        unknown.forEach(cell -> findings.add(
                FindingCode.WORDS_HEADER,
                sheet.place().cell(cell.reference()),
                "\"" + cell.text() + "\" is no column of this sheet.",
                missing.isEmpty() ? "Delete the column." : Advice.write(cell.text(), missing)));
        if (!missing.isEmpty() && unknown.isEmpty()) {
            findings.add(
                    FindingCode.WORDS_HEADER,
                    sheet.place().cell(header.cell(0).reference()),
                    "the header lacks " + Advice.allOf(missing) + ".",
                    "Write " + String.join(", ", HEADERS) + ".");
        }
        return columns;
    }

    private void readWord(Grid sheet, Grid.Line line, Map<WordColumn, Integer> columns) {
        Map<WordColumn, Cell> cells = new EnumMap<>(WordColumn.class);
        columns.forEach((column, index) -> cells.put(column, line.cell(index)));
        Place place = sheet.place()
                .cell(line.cell(columns.getOrDefault(WordColumn.FIELD, 0)).reference());
        WordLine word = new WordLine(sheet.place(), cells, findings);
        Place first = seen.putIfAbsent(word.name(), place);
        if (first != null && !word.name().isEmpty()) {
            word.faults(WordColumn.FIELD)
                    .report(
                            FindingCode.WORD_TWICE,
                            "\"" + word.name() + "\" is defined already at " + first + ".",
                            "Delete one of the two.");
        } else if (word.name().equals(Vocabulary.EVALUATED_AT)) {
            word.faults(WordColumn.FIELD)
                    .report(
                            FindingCode.WORD_TWICE,
                            "\"" + word.name() + "\" is defined by the product.",
                            "Delete this line.");
        } else {
            word.read().ifPresentOrElse(field -> words.put(field, place), () -> faulty.add(word.name()));
        }
    }
}
