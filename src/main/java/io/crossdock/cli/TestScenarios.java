package io.crossdock.cli;

import io.crossdock.DecisionService;
import io.crossdock.DetectionService;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.scenario.Scenarios;
import io.crossdock.scenario.coverage.Share;
import io.crossdock.scenario.ready.ReadySheet;
import io.crossdock.scenario.report.HtmlReport;
import io.crossdock.scenario.report.JunitXml;
import io.crossdock.scenario.report.TestReport;
import io.crossdock.scenario.report.TestRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

/** Runs scenarios and says what they do not try. */
@Command(
        name = "test",
        description =
                "Runs all scenarios against the working files, as if they were active, and says what nobody tries.",
        mixinStandardHelpOptions = true)
public class TestScenarios implements Callable<Integer> {
    private static final double NANOSECONDS = 1e9;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of scenarios. Default: test-scenarios beside decision-tables.")
    @Nullable
    Path folder;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes JUnit XML for build servers.")
    @Nullable
    Path junit;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes a page for people, with a picture of each table.")
    @Nullable
    Path html;

    @Option(
            names = "--missing",
            paramLabel = "DIR",
            description = "Writes a sheet per table with the scenarios that are missing, to be checked by a person.")
    @Nullable
    Path missing;

    @Option(
            names = "--new",
            paramLabel = "TABLE",
            description = "Runs nothing; writes a workbook with a scenario for each row of this table, to be changed.")
    @Nullable
    String table;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = "Where --new writes. Default: the name of the table.")
    @Nullable
    Path out;

    @Option(
            names = "--rows",
            paramLabel = "PERCENT",
            description = "Exit code 1 when fewer rows counted in some scenario.")
    int rows;

    @Option(names = "--bounds", paramLabel = "PERCENT", description = "Exit code 1 when fewer bounds are tried.")
    int bounds;

    @Option(names = "--faults", paramLabel = "PERCENT", description = "Exit code 1 when fewer faults are noticed.")
    int faults;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        Path rules = home.folder();
        Path scenarios = folder == null ? rules.resolve("test-scenarios") : folder;
        if (!Files.isDirectory(scenarios)) {
            throw new CannotGoOn(scenarios + ": there is no such folder. Name the folder of your scenarios.");
        }
        if (table != null) {
            return template(table, scenarios, rules);
        }
        TestReport report = run(UsableRules.load(rules, true), scenarios);
        PrintWriter printer = spec.commandLine().getOut();
        new TestText(report, Ink.ofOutput()).lines().forEach(printer::println);
        write(report, printer);
        List<String> tooLow = tooLow(report);
        tooLow.forEach(printer::println);
        printer.println(String.format(Locale.ROOT, "(%.1f s)", (System.nanoTime() - begin) / NANOSECONDS));
        return report.hasPassed() && tooLow.isEmpty() ? Exit.OK : Exit.FOUND_FAULTS;
    }

    private int template(String name, Path scenarios, Path rules) throws IOException {
        CompiledRelease release = UsableRules.load(rules, true);
        Instant usual = Scenarios.load(scenarios, release.vocabulary()).evaluatedAt();
        Path target = out == null ? Path.of(name + ".xlsx") : out;
        spec.commandLine().getOut().println(new ScenarioTemplate(release, usual).write(name, target));
        return Exit.OK;
    }

    private static TestReport run(CompiledRelease release, Path folder) {
        Scenarios scenarios = Scenarios.load(folder, release.vocabulary());
        try (ProgressBar bar = progress(scenarios.all().size())) {
            DecisionService decisions = UsableRules.service(release);
            DetectionRequestReader reader = new DetectionRequestReader();
            DetectionService detection = new DetectionService(decisions);
            return new TestRun(
                            release,
                            decisions::decide,
                            (signals, decide) -> detection.detect(signals, reader.read(signals), decide),
                            decisions::plan,
                            bar::at)
                    .of(scenarios);
        }
    }

    private static ProgressBar progress(int all) {
        return new ProgressBar(System.err, ProgressBar.terminal(), "Scenarios", all);
    }

    private void write(TestReport report, PrintWriter out) throws IOException {
        if (junit != null) {
            Files.writeString(junit, JunitXml.of(report));
        }
        if (html != null) {
            Files.writeString(html, HtmlReport.of(report));
            out.println("Report: " + Home.shown(html));
        }
        if (missing != null) {
            Files.createDirectories(missing);
            for (ReadySheet sheet : report.missing()) {
                Files.writeString(missing.resolve(sheet.table().name() + "-missing.csv"), sheet.csv());
            }
            out.println("Missing scenarios: " + Home.shown(missing));
        }
    }

    private List<String> tooLow(TestReport report) {
        return List.of(
                        tooLow("--rows", rows, report.coverage().rows()),
                        tooLow("--bounds", bounds, report.coverage().boundaries()),
                        tooLow("--faults", faults, report.noticed()))
                .stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String tooLow(String option, int least, Share share) {
        return share.percent() >= least ? "" : option + " asks for " + least + " %, and it is " + share.written() + ".";
    }
}
