package io.crossdock.cli;

import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.compare.RuleSetContents;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one side of a comparison: a rule set, one workbook, or the .csv files of one. */
final class ComparedSide {
    private static final String NOTHING = "/dev/null";
    private static final String VOCABULARY = "vocabulary";
    private static final String XLSX = ".xlsx";
    private static final String TABLES = "decision-tables";
    /** Findings from here on are about words and about tables together; a workbook alone cannot be asked for them. */
    private static final String FIRST_CODE_OF_WORDS = "DT-160";

    private final Home home;

    ComparedSide(Home home) {
        this.home = home;
    }

    RuleSetContents read(String side) {
        if (side.equals(NOTHING)) {
            return new RuleSetContents(new Vocabulary(List.of()), List.of());
        }
        Path path = Path.of(side);
        if (!Files.exists(path)) {
            throw new CannotGoOn(side + ": there is no such file or folder. Check the path.");
        }
        if (Files.isDirectory(path.resolve(TABLES)) || path.endsWith(TABLES)) {
            Path ruleSet = Home.checked(path);
            RuleBook book = RuleSetFolder.book(ruleSet);
            return readable(side, book.findings(), RuleSetFolder.contents(ruleSet, book));
        }
        Workbook workbook =
                Files.isDirectory(path) ? new WorkbookReader().readFolder(path) : new WorkbookReader().read(path);
        RuleBook book = withWords(workbook, path);
        List<Finding> ofCells = book.findings().stream()
                .filter(finding -> finding.code().compareTo(FIRST_CODE_OF_WORDS) < 0)
                .toList();
        Vocabulary words = workbook.name().equals(VOCABULARY) ? book.vocabulary() : new Vocabulary(List.of());
        return readable(side, ofCells, new RuleSetContents(words, book.tables()));
    }

    /** Without the words nothing has a type: those beside the workbook, else those of the rule set at home. */
    private RuleBook withWords(Workbook workbook, Path path) {
        List<Workbook> sources = new ArrayList<>(List.of(workbook));
        if (!workbook.name().equals(VOCABULARY)) {
            Path beside = path.toAbsolutePath().normalize().resolveSibling(VOCABULARY);
            Path file = beside.resolveSibling(VOCABULARY + XLSX);
            if (Files.isDirectory(path) && Files.isDirectory(beside)) {
                sources.add(new WorkbookReader().readFolder(beside));
            } else {
                Path words = Files.exists(file)
                        ? file
                        : home.folder().resolve(TABLES).resolve(VOCABULARY + XLSX);
                sources.add(new WorkbookReader().read(words));
            }
        }
        return RuleBookReader.read(sources);
    }

    /** A row that cannot be read is not there, and a comparison without it would be wrong. */
    private static RuleSetContents readable(String side, List<Finding> findings, RuleSetContents contents) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new CannotGoOn(side + " cannot be compared: " + FindingsText.counted(errors.size(), "error")
                    + ". The first: " + errors.get(0).message());
        }
        return contents;
    }
}
