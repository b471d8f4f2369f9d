package io.crossdock.cli;

import io.crossdock.table.Finding;
import io.crossdock.table.read.FieldHints;
import io.crossdock.table.read.ReadMe;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import io.crossdock.table.sheet.WorkbookWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a workbook from a folder of .csv files. */
@Command(
        name = "import",
        description =
                "Makes a workbook from a folder of .csv files, one per sheet, with drop-downs from the vocabulary.",
        mixinStandardHelpOptions = true)
public class TableImport implements Callable<Integer> {
    private static final String VOCABULARY = "vocabulary";
    private static final String FIRST_CODE_OF_WORDS = "DT-160";

    @Parameters(index = "0", paramLabel = "CSVDIR", description = "For example decision-tables/csv/escalation.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path folder;

    @Parameters(index = "1", paramLabel = "WORKBOOK", description = "For example decision-tables/escalation.xlsx.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path workbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Workbook read = new WorkbookReader().readFolder(folder);
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = withVocabulary(read);
        List<Finding> findings =
                book.findings().stream().filter(TableImport::isAboutReading).toList();
        FindingsText.lines(findings, Ink.ofOutput()).forEach(out::println);
        if (FindingsText.has(findings, Finding.Level.ERROR)) {
            out.println("No workbook was made: the .csv files have errors.");
            return Exit.FOUND_FAULTS;
        }
        new WorkbookWriter(ReadMe.lines(), FieldHints.of(book.vocabulary())).write(read, workbook);
        out.println(
                "Wrote " + FindingsText.counted(read.grids().size(), "sheet") + " to " + Home.shown(workbook) + ".");
        return Exit.OK;
    }

    /** About files, sheets and rows; what other workbooks have a say in shows when all are checked together. */
    private static boolean isAboutReading(Finding finding) {
        return finding.code().compareTo(FIRST_CODE_OF_WORDS) < 0;
    }

    /** The workbook with its own words and those of the vocabulary beside it. */
    private RuleBook withVocabulary(Workbook read) {
        List<Workbook> sources = new ArrayList<>(List.of(read));
        Path shared = folder.toAbsolutePath().normalize().resolveSibling(VOCABULARY);
        if (Files.isDirectory(shared) && !read.name().equals(VOCABULARY)) {
            sources.add(new WorkbookReader().readFolder(shared));
        }
        return RuleBookReader.read(sources);
    }
}
