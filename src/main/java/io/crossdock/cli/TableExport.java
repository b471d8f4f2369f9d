package io.crossdock.cli;

import io.crossdock.table.Finding;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the .csv twin of a workbook. */
@Command(
        name = "export",
        description = "Writes the sheets of a workbook as .csv files, so that version control shows what changed.",
        mixinStandardHelpOptions = true)
public class TableExport implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WORKBOOK", description = "For example decision-tables/escalation.xlsx.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path workbook;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CSVDIR",
            description = "Where the .csv files go. Default: csv/<name of the workbook> beside it.")
    @Nullable
    Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Workbook read = new WorkbookReader().read(workbook);
        PrintWriter out = spec.commandLine().getOut();
        FindingsText.lines(read.findings(), Ink.ofOutput()).forEach(out::println);
        if (FindingsText.has(read.findings(), Finding.Level.ERROR)) {
            out.println("Nothing was written: the workbook has errors.");
            return Exit.FOUND_FAULTS;
        }
        Path target = folder != null ? folder : workbook.resolveSibling("csv").resolve(read.name());
        int written = TwinFiles.write(read, target);
        out.println("Wrote " + FindingsText.counted(written, "sheet") + " to " + Home.shown(target) + ".");
        return Exit.OK;
    }
}
