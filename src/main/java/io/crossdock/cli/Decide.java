package io.crossdock.cli;

import io.crossdock.extract.ExtractException;
import io.crossdock.extract.MappingException;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a file of cases. */
@Command(
        name = "decide",
        description = "Decides a file of cases: one request a line (.ndjson), or an extract (.csv) with a mapping.",
        mixinStandardHelpOptions = true)
public class Decide implements Callable<Integer> {
    private static final String CSV = ".csv";
    private static final int BUFFER = 64 * 1024;

    @Parameters(paramLabel = "FILE", description = "cases.ndjson, or an extract.csv with --mapping.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path file;

    @Option(names = "--mapping", paramLabel = "mapping.yaml", description = "What the columns of the .csv mean.")
    @Nullable
    Path mapping;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "decisions.ndjson",
            description = "Where the decisions go, one a line. Default: ${DEFAULT-VALUE}. Rejected rows go beside it.")
    @SuppressWarnings("NullAway.Init") // picocli sets its default
    Path out;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
        if (csv && mapping == null) {
            throw new ParameterException(
                    spec.commandLine(), "A .csv file needs --mapping mapping.yaml, which says what its columns mean.");
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn(file + ": there is no such file. Check the path.");
        }
        if (Files.exists(out) && Files.isSameFile(out, file)) {
            throw new CannotGoOn(out + " is the file of the cases itself. Name another one with --out.");
        }
        CompiledRelease release = UsableRules.load(home.folder(), false);
        DecidedFile decided = decide(release, csv ? mapping : null);
        report(decided, release.release());
        return decided.rejected() == 0 ? Exit.OK : Exit.FOUND_FAULTS;
    }

    private DecidedFile decide(CompiledRelease release, @Nullable Path mappingOfCsv) throws IOException {
        Path rejects = RejectedLines.beside(out, file);
        try (OutputStream decisions = new BufferedOutputStream(Files.newOutputStream(out), BUFFER)) {
            DecidedFile decided = new DecidedFile(UsableRules.service(release), decisions, rejects);
            if (mappingOfCsv == null) {
                decided.lines(file);
            } else {
                decided.rows(file, mappingOfCsv);
            }
            return decided;
        } catch (MappingException | ExtractException unusable) {
            throw new CannotGoOn(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private void report(DecidedFile decided, Release release) {
        PrintWriter said = spec.commandLine().getOut();
        if (decided.tally().total() > 0) {
            said.println(decided.tally().table());
        }
        said.println(decided.summary() + " Rule set " + release.version() + ".");
        said.println("Decisions: " + Home.shown(out));
        if (decided.rejected() > 0) {
            said.println("Rejected, with reasons: " + Home.shown(RejectedLines.beside(out, file)));
        }
        if (release.status() == Release.Status.DRAFT) {
            said.println("The rule set is edited and not released: it leaves every decision to people (AG-016).");
        }
    }
}
