package io.crossdock.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The files that a run leaves for build servers and for people. */
class ReportFilesTest {
    private static final String ONE_FAILS = """
        Table,PriorityBands
        scenario,priorityScore,expect row
        very high,90,PB-001
        "<b>low & slow</b>",10,PB-003
        """;

    @TempDir
    private Path folder;

    @Test
    void junitXmlHasACasePerScenario() throws Exception {
        Document xml = xml(JunitXml.of(SheetTrial.of(folder, ONE_FAILS).report()));
        Element suites = xml.getDocumentElement();

        assertThat(suites.getAttribute("tests")).isEqualTo("2");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) xml.getElementsByTagName("testcase").item(1)).getAttribute("name"))
                .isEqualTo("<b>low & slow</b>");
        assertThat(((Element) xml.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("row: expected PB-003, actual PB-004");
    }

    @Test
    void faultsOfFilesAreErrors() throws Exception {
        Document xml = xml(JunitXml.of(SheetTrial.of(folder, "Table,PriorityBands\nname,priorityScore,expect row\n")
                .report()));

        assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("1");
        assertThat(((Element) xml.getElementsByTagName("error").item(0)).getAttribute("message"))
                .startsWith("tables/Trial.csv > line 2: the first column is not \"scenario\".");
    }

    @Test
    void thePageSaysInWordsWhatFailed() {
        String page = HtmlReport.of(SheetTrial.of(folder, ONE_FAILS).report());

        assertThat(page)
                .contains(
                        "<h1 class=\"bad\">1 scenario failed</h1>",
                        "<h3>tables/Trial/&lt;b&gt;low &amp; slow&lt;/b&gt;</h3>",
                        "<span class=\"key\">expected</span> <code>PB-003</code>",
                        "<span class=\"key\">actual</span> <code>PB-004</code>",
                        "PB-003 did not match: priorityScore must be [34..50) and is 10");
    }

    @Test
    void thePageMarksWhatNobodyTried() {
        String page = HtmlReport.of(SheetTrial.of(folder, ONE_FAILS).report());

        assertThat(page)
                .contains(
                        "<tr class=\"tried\"><th>PB-001</th>",
                        "<tr class=\"never\"><th>PB-002<br><span class=\"tag\">never tried</span></th>",
                        "title=\"nobody asked just below 70\"");
    }

    @Test
    void thePageNeedsNothingButItself() {
        String page = HtmlReport.of(SheetTrial.of(folder, ONE_FAILS).report());

        assertThat(page).doesNotContain("http://", "https://", "<script", "<link", "src=");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
