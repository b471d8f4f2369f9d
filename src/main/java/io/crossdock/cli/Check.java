package io.crossdock.cli;

import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final double NANOSECONDS = 1e9;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder to check, in place of --home.")
    @Nullable
    Path folder;

    @Option(names = "--strict", description = "Exit code 1 for warnings too.")
    boolean strict;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        Path where = folder == null ? home.folder() : Home.checked(folder);
        LoadedRuleSet loaded = RuleSetFolder.load(where, true);
        List<Finding> findings = new ArrayList<>(loaded.findings());
        for (Path workbooks : RuleSetFolder.workbookFolders(where)) {
            findings.addAll(new TwinCheck(workbooks).findings());
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        PrintWriter out = spec.commandLine().getOut();
        FindingsText.lines(findings, Ink.ofOutput()).forEach(out::println);
        out.println(closing(findings, loaded.book().tables(), seconds));
        boolean found = FindingsText.has(findings, Finding.Level.ERROR)
                || (strict && FindingsText.has(findings, Finding.Level.WARNING));
        return found ? Exit.FOUND_FAULTS : Exit.OK;
    }

    private static String closing(List<Finding> findings, List<DecisionTable> tables, double seconds) {
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        return FindingsText.counts(findings) + " in " + FindingsText.counted(tables.size(), "table") + ", "
                + FindingsText.counted(rows, "row") + String.format(Locale.ROOT, " (%.1f s)", seconds);
    }
}
