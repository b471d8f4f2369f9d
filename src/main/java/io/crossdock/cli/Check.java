package io.crossdock.cli;

import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a rule set and says everything that is wrong with it. */
@Command(
        name = "check",
        description = "Checks a rule set and lists everything that is wrong with it, cell by cell.",
        mixinStandardHelpOptions = true)
public class Check implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder to check, in place of --home.")
    @Nullable
    Path folder;

    @Option(names = "--strict", description = "Exit code 1 for warnings too.")
    boolean strict;

    @Option(names = "--fix", description = "Writes the .csv twins as the workbooks say, before it checks.")
    boolean fix;

    @Option(
            names = "--annotate",
            paramLabel = "FILE|DIR",
            description = "Writes copies of the workbooks with the findings as comments in coloured cells.")
    @Nullable
    Path annotate;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Judge by this day whether waivers have expired, for example 2027-01-31; default: today.")
    @Nullable
    LocalDate date;

    @Option(
            names = "--engines",
            description =
                    "Also ask all three engines (Drools, Kogito on DMN, the index) every boundary of every table.")
    boolean engines;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path where = folder == null ? home.folder() : Home.checked(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (fix) {
            for (Path workbooks : RuleSetFolder.workbookFolders(where)) {
                new TwinCheck(workbooks).fix().forEach(out::println);
            }
        }
        RuleSetCheck check = RuleSetCheck.of(where, date == null ? RuleSetCheck.today() : date, engines);
        FindingsText.lines(check.findings(), Ink.ofOutput()).forEach(out::println);
        if (annotate != null) {
            new AnnotatedWorkbooks(where, check.findings()).write(annotate).forEach(out::println);
        }
        check.agreement().lines().forEach(out::println);
        out.println(check.closing());
        boolean found = FindingsText.has(check.findings(), Finding.Level.ERROR)
                || (strict && FindingsText.has(check.findings(), Finding.Level.WARNING));
        return found ? Exit.FOUND_FAULTS : Exit.OK;
    }
}
