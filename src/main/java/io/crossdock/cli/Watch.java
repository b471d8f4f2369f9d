package io.crossdock.cli;

import io.crossdock.ruleset.RuleSetFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a rule set again whenever its author saves. */
@Command(
        name = "watch",
        description = "Checks a rule set on every save and keeps the .csv twins up to date, until it is stopped.",
        mixinStandardHelpOptions = true)
public class Watch implements Callable<Integer> {
    /** How often the files are looked at. */
    private static final long PAUSE_MILLISECONDS = 400;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder to watch, in place of --home.")
    @Nullable
    Path folder;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path where = folder == null ? home.folder() : Home.checked(folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Watching " + where + ". Stop with Ctrl-C.");
        SavedFiles checked = SavedFiles.NONE;
        SavedFiles before = SavedFiles.NONE;
        try {
            while (true) {
                SavedFiles now = SavedFiles.of(where);
                // a file that is still being written looks different the next time
                if (now.equals(before) && !now.equals(checked)) {
                    check(where, now.changedSince(checked), out);
                    checked = now;
                }
                before = now;
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.OK;
        }
    }

    /** Whatever goes wrong is told, and the watch goes on: the author's save is never lost for it. */
    private static void check(Path where, String changed, PrintWriter out) {
        out.println();
        out.println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)
                + (changed.isEmpty() ? "" : " " + changed));
        try {
            for (Path workbooks : RuleSetFolder.workbookFolders(where)) {
                new TwinCheck(workbooks).fix().forEach(out::println);
            }
            RuleSetCheck check = RuleSetCheck.of(where, RuleSetCheck.today());
            FindingsText.lines(check.findings(), Ink.ofOutput()).forEach(out::println);
            out.println(check.closing());
        } catch (IOException | UncheckedIOException unreadable) {
            out.println("A file could not be read or written just now (" + unreadable.getMessage()
                    + "). It is tried again on the next save.");
        } catch (RuntimeException failure) {
            out.println("The check itself failed: " + failure + ". Tell the makers of Crossdock.");
        }
    }
}
