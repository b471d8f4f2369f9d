package io.crossdock.cli;

import io.crossdock.table.Finding;
import io.crossdock.table.sheet.CsvTwin;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a workbook as text, so that version control can compare it. */
@Command(
        name = "text",
        description = "Prints all sheets of a workbook as text; git shows workbooks by it (textconv).",
        mixinStandardHelpOptions = true)
public class TablePlainText implements Callable<Integer> {
    @Parameters(paramLabel = "WORKBOOK", description = "For example decision-tables/escalation.xlsx.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path workbook;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Workbook read = new WorkbookReader().read(workbook);
        PrintWriter out = spec.commandLine().getOut();
        CsvTwin.of(read).forEach((name, text) -> {
            out.println("== " + name);
            out.print(text);
        });
        // A version that cannot be read is shown as far as it goes: the history of a file must stay readable.
        read.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.ERROR)
                .forEach(finding -> out.println(finding.message()));
        out.flush();
        return Exit.OK;
    }
}
