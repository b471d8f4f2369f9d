package io.crossdock.scenario.report;

import io.crossdock.scenario.coverage.Share;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run as one page: what it says in words, what failed, what nobody tried, and each table as a picture. */
public final class HtmlReport {
    private static final String LEGEND = """
        <p>Rows with a green edge counted in some scenario, <b class="never">red</b> ones never did. Under a cell with a
        bound, three marks say whether somebody asked just below, at and just above it: <i class="p t"></i> yes,
        <i class="p u"></i> no. A <span class="s">dashed</span> cell could say something else and no scenario would
        notice. Tables with nothing open are folded and stand last.</p>
        """;

    private final TestReport report;

    private HtmlReport(TestReport report) {
        this.report = report;
    }

    public static String of(TestReport report) {
        return new HtmlReport(report).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.escaped(title()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
        summary(page);
        new HtmlFailures(report).write(page);
        tables(page);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private String title() {
        int failed = report.failed().size() + report.faults().size();
        return failed == 0 ? "The rules do what the scenarios say" : Html.counted(failed, "scenario") + " failed";
    }

    private void summary(StringBuilder page) {
        page.append("<p class=\"over\">Rule set ")
                .append(Html.escaped(
                        report.release().ruleSet() + " " + report.release().version()))
                .append(", decided as if active<br><code>")
                .append(Html.escaped(report.release().digest()))
                .append("</code></p>\n<h1 class=\"")
                .append(report.hasPassed() ? "good" : "bad")
                .append("\">")
                .append(Html.escaped(title()))
                .append("</h1>\n<ul class=\"says\">\n");
        int all = report.results().size();
        int failed = report.failed().size();
        say(
                page,
                failed == 0,
                failed == 0
                        ? "All " + Html.counted(all, "scenario") + " passed."
                        : Html.number(failed) + " of " + Html.counted(all, "scenario") + " failed.");
        if (!report.faults().isEmpty()) {
            say(page, false, Html.counted(report.faults().size(), "fault") + " in scenario files.");
        }
        Share rows = report.coverage().rows();
        say(
                page,
                rows.isAll(),
                rows.isAll()
                        ? "Every one of the " + Html.counted(rows.all(), "row") + " counted in some scenario."
                        : Html.number(rows.all() - rows.done()) + " of " + Html.counted(rows.all(), "row")
                                + " never counted in any scenario.");
        Share bounds = report.coverage().boundaries();
        say(
                page,
                bounds.isAll(),
                "Just below, at and just above the bounds: " + Html.number(bounds.done()) + " of "
                        + Html.counted(bounds.all(), "place") + " tried (" + bounds.written() + ").");
        Share noticed = report.noticed();
        say(
                page,
                noticed.isAll(),
                "Of " + Html.counted(noticed.all(), "small fault")
                        + " made in the tables on purpose, the scenarios noticed " + Html.number(noticed.done()) + " ("
                        + noticed.written() + ").");
        page.append("</ul>\n");
    }

    private static void say(StringBuilder page, boolean good, String sentence) {
        page.append("<li class=\"")
                .append(good ? "good" : "open")
                .append("\">")
                .append(sentence)
                .append("</li>\n");
    }

    private void tables(StringBuilder page) {
        page.append("<h2>The tables</h2>\n").append(LEGEND);
        List<TestReport.OfTable> all = report.tables();
        all.stream().filter(table -> !table.isComplete()).forEach(table -> table(page, table));
        all.stream().filter(TestReport.OfTable::isComplete).forEach(table -> table(page, table));
    }

    /** Tables with something untried stand open; those in which only a fault might slip by are folded, like whole ones. */
    private void table(StringBuilder page, TestReport.OfTable table) {
        page.append(table.coverage().isComplete() ? "<details class=\"sheet\">" : "<details class=\"sheet\" open>");
        page.append("<summary><b>")
                .append(Html.escaped(table.coverage().table().name()))
                .append("</b> <span class=\"counts\">")
                .append(HtmlGaps.counts(table))
                .append("</span></summary>\n<p>")
                .append(Html.escaped(table.coverage().table().purpose()))
                .append("</p>\n");
        new HtmlSheet(table).write(page);
        if (!table.isComplete()) {
            new HtmlGaps(table, report.missing(table)).write(page);
        }
        page.append("</details>\n");
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
