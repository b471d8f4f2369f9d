package io.crossdock.cli;

import io.crossdock.scenario.ScenarioFault;
import io.crossdock.scenario.ScenarioResult;
import io.crossdock.scenario.coverage.Share;
import io.crossdock.scenario.mutation.Survivor;
import io.crossdock.scenario.report.TestReport;
import io.crossdock.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run of scenarios for a terminal: failures first, then what nobody tries, and a line that says it all. */
final class TestText {
    private static final int MOST_GAPS = 20;
    private static final int MOST_OF_A_TABLE = 3;
    private static final int NUMBER_WIDTH = 16;

    private final TestReport report;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    TestText(TestReport report, Ink ink) {
        this.report = report;
        this.ink = ink;
    }

    List<String> lines() {
        report.faults().stream().map(ScenarioFault::message).forEach(lines::add);
        report.failed().stream().map(ScenarioResult::report).forEach(text -> {
            lines.add(ink.red(text.lines().findFirst().orElse("")));
            text.lines().skip(1).forEach(lines::add);
            lines.add("");
        });
        List<TestReport.OfTable> open =
                report.tables().stream().filter(table -> !table.isComplete()).toList();
        if (!open.isEmpty()) {
            open(open);
            gaps(open);
        }
        lines.add(closing());
        return List.copyOf(lines);
    }

    private void open(List<TestReport.OfTable> open) {
        int width = Page.column(
                open.stream().map(table -> table.coverage().table().name()).toList());
        lines.add(ink.bold(
                Page.padded("Tried", width) + heading("rows") + heading("bounds") + heading("faults noticed")));
        for (TestReport.OfTable table : open) {
            lines.add(Page.padded(table.coverage().table().name(), width)
                    + number(table.coverage().rows())
                    + number(table.coverage().boundaries())
                    + number(table.mutants().share()));
        }
        lines.add("");
    }

    private static String heading(String text) {
        return String.format(Locale.ROOT, "%" + NUMBER_WIDTH + "s", text);
    }

    private static String number(Share share) {
        return heading(share.all() == 0 ? "-" : String.format(Locale.ROOT, "%,d of %,d", share.done(), share.all()));
    }

    private void gaps(List<TestReport.OfTable> open) {
        List<List<String>> gaps = open.stream().map(TestText::gaps).toList();
        List<String> shown = gaps.stream()
                .flatMap(table -> table.stream().limit(MOST_OF_A_TABLE))
                .limit(MOST_GAPS)
                .toList();
        lines.add(ink.bold("Nobody tries, or would notice"));
        shown.forEach(gap -> lines.add("  " + gap));
        int more = gaps.stream().mapToInt(List::size).sum() - shown.size();
        if (more > 0) {
            lines.add(String.format(Locale.ROOT, "  and %,d more: see --html.", more));
        }
        lines.add("");
    }

    private static List<String> gaps(TestReport.OfTable found) {
        DecisionTable table = found.coverage().table();
        List<String> gaps = new ArrayList<>();
        found.coverage().untriedRows().forEach(row -> gaps.add(table.name() + ", row " + row.id() + " never counted."));
        found.coverage()
                .untriedPoints()
                .forEach(point -> gaps.add(table.name() + ": nobody asked " + point.sentence(table) + "."));
        for (Survivor survivor : found.mutants().survivors()) {
            gaps.add(table.name() + ", " + survivor.mutant().sentence(table) + ", and no scenario would notice.");
        }
        return gaps;
    }

    private String closing() {
        int failed = report.failed().size();
        String faults = report.faults().isEmpty()
                ? ""
                : ", " + FindingsText.counted(report.faults().size(), "fault") + " in files";
        String outcome = FindingsText.counted(report.results().size(), "scenario")
                + (report.hasPassed() ? ", all passed" : String.format(Locale.ROOT, ", %,d failed%s", failed, faults));
        return (report.hasPassed() ? ink.green(outcome) : ink.red(outcome)) + ". Tried: rows "
                + report.coverage().rows().written() + ", bounds "
                + report.coverage().boundaries().written() + "; faults noticed "
                + report.noticed().written() + ".";
    }
}
