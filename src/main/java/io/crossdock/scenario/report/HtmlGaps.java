package io.crossdock.scenario.report;

import io.crossdock.scenario.mutation.Survivor;
import io.crossdock.scenario.ready.ReadySheet;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;

/** What nobody tried of a table or would notice, in sentences, and the scenarios that would. */
record HtmlGaps(TestReport.OfTable found, ReadySheet missing) {

    void write(StringBuilder page) {
        DecisionTable table = found.coverage().table();
        page.append("<details class=\"inner\"><summary>What no scenario tries</summary>\n<ul>\n");
        for (Row row : found.coverage().untriedRows()) {
            item(page, "row " + row.id() + " never counted: " + row.reason());
        }
        found.coverage().untriedPoints().forEach(point -> item(page, "nobody asked " + point.sentence(table)));
        for (Survivor survivor : found.mutants().survivors()) {
            item(page, survivor.mutant().sentence(table) + ", and no scenario would notice");
        }
        page.append("</ul></details>\n<details class=\"inner\"><summary>")
                .append(Html.counted(missing.size(), "scenario"))
                .append(" that would</summary>\n"
                        + "<p>Each line asks what nobody asked, and expects what the table says today. ")
                .append("Read whether that is right, then keep the lines in a file of"
                        + " <code>test-scenarios/tables</code>. ")
                .append("<code>crossdock test --missing DIR</code> writes them as files.</p>\n<pre>")
                .append(Html.escaped(missing.csv()))
                .append("</pre></details>\n");
    }

    /** For example {@code 40 rows, all tried; 2 of 31 places at bounds untried; all faults noticed}. */
    static String counts(TestReport.OfTable found) {
        int rows = found.coverage().untriedRows().size();
        int places = found.coverage().untriedPoints().size();
        int faults = found.mutants().survivors().size();
        String counts = Html.counted(found.coverage().rows().all(), "row")
                + (rows == 0 ? "" : ", " + Html.number(rows) + " never tried");
        if (places > 0) {
            counts += ", " + Html.counted(places, "place") + " at bounds untried";
        }
        return faults > 0 ? counts + ", " + Html.counted(faults, "fault") + " unnoticed" : counts;
    }

    private static void item(StringBuilder page, String sentence) {
        page.append("<li>").append(Html.escaped(sentence)).append("</li>\n");
    }
}
