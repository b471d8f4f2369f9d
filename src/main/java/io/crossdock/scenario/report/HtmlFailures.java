package io.crossdock.scenario.report;

import io.crossdock.scenario.Failure;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.ScenarioResult;

/** What failed: expected, actual, and the rows that brought it about. */
record HtmlFailures(TestReport report) {

    void write(StringBuilder page) {
        if (report.hasPassed()) {
            return;
        }
        page.append("<h2>What failed</h2>\n");
        report.faults()
                .forEach(fault -> page.append("<p class=\"fault\">")
                        .append(Html.escaped(fault.message()))
                        .append("</p>\n"));
        report.failed().forEach(result -> failed(page, result));
    }

    private static void failed(StringBuilder page, ScenarioResult result) {
        page.append("<section class=\"failed\">\n<h3>")
                .append(Html.escaped(result.scenario().name()))
                .append("</h3>\n");
        if (result.scenario() instanceof Scenario.OfRow row) {
            page.append("<p class=\"place\">")
                    .append(Html.escaped(row.place().toString()))
                    .append("</p>\n");
        }
        result.failures().forEach(failure -> failure(page, failure));
        page.append("</section>\n");
    }

    private static void failure(StringBuilder page, Failure failure) {
        page.append("<dl><dt>").append(Html.escaped(failure.what())).append("</dt><dd>");
        line(page, "expected", failure.expected());
        line(page, "actual", failure.actual());
        for (String because : failure.because()) {
            page.append("<p class=\"because\">").append(Html.escaped(because)).append("</p>");
        }
        page.append("</dd></dl>\n");
    }

    private static void line(StringBuilder page, String key, String value) {
        page.append("<p><span class=\"key\">")
                .append(key)
                .append("</span> <code>")
                .append(Html.escaped(value))
                .append("</code></p>");
    }
}
