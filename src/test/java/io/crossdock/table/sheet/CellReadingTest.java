package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellReadingTest {
    private final WorkbookReader reader = new WorkbookReader();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void numbersAreWhatTheAuthorTyped() throws IOException {
        assertThat(row("<c><v>0.1</v></c><c><v>1.1000000000000001</v></c><c><v>1E-3</v></c><c><v>1000000</v></c>"
                        + "<c><v>0.30000000000000004</v></c><c><v>2.5E+20</v></c><c><v>-0</v></c>"))
                .containsExactly(
                        "A1=0.1",
                        "B1=1.1",
                        "C1=0.001",
                        "D1=1000000",
                        "E1=0.30000000000000004",
                        "F1=250000000000000000000",
                        "G1=0");
    }

    @Test
    void percentFormatsShowPercent() throws IOException {
        XlsxParts parts = new XlsxParts().formats("0%", "0.00%", "0\"%\"");
        assertThat(row(parts, "<c s=\"1\"><v>0.03</v></c><c s=\"2\"><v>0.035</v></c><c s=\"3\"><v>3</v></c>"))
                .containsExactly("A1=3%", "B1=3.5%", "C1=3");
    }

    @Test
    void aPercentCellIsMarkedAndHoldsThePercentNumber() throws IOException {
        Path file = new XlsxParts()
                .formats("0%")
                .rows("T", "<row><c s=\"1\"><v>0.07</v></c></row>")
                .write(file());
        assertThat(reader.read(file).grids().get(0).lines().get(0).cell(0)).isEqualTo(new Cell("A1", "7", true));
    }

    @Test
    void datesAreIsoDates() throws IOException {
        XlsxParts parts = new XlsxParts().formats("dd.mm.yyyy", "m/d/yy h:mm", "h:mm", "[h]:mm", "#,##0.00 \"days\"");
        assertThat(row(
                        parts,
                        "<c s=\"1\"><v>46023</v></c><c s=\"2\"><v>46023.354166666664</v></c>"
                                + "<c s=\"3\"><v>0.16666666666666666</v></c><c s=\"4\"><v>1.25</v></c><c s=\"5\"><v>1.25</v></c>"
                                + "<c t=\"d\"><v>2026-03-04T00:00:00</v></c><c t=\"d\"><v>2026-03-04T05:06:07</v></c>"))
                .containsExactly(
                        "A1=2026-01-01",
                        "B1=2026-01-01T08:30:00Z",
                        "C1=4:00",
                        "D1=30:00",
                        "E1=1.25",
                        "F1=2026-03-04",
                        "G1=2026-03-04T05:06:07Z");
    }

    @Test
    void textsMayBeSharedInlineOrRich() throws IOException {
        XlsxParts parts = new XlsxParts()
                .sharedTexts("<si><t>EU, UK</t></si>"
                        + "<si><r><t>&gt;= </t></r><r><rPr><b/></rPr><t>100</t></r><rPh><t>read aloud</t></rPh></si>");
        assertThat(row(
                        parts,
                        "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                                + "<c t=\"inlineStr\"><is><t>any</t></is></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                                + "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> two_x000D_\nlines </t></is></c>"))
                .containsExactly("A1=EU, UK", "B1=>= 100", "C1=any", "D1=yes", "E1=no", "F1=two\nlines");
    }

    @Test
    void aLeadingApostropheIsHarmless() throws IOException {
        assertThat(row(text("'= 5") + text("'007") + text("'tis"))).containsExactly("A1== 5", "B1=007", "C1='tis");
    }

    @Test
    void cellsWithoutReferencesAreCounted() throws IOException {
        Path file = new XlsxParts()
                .rows("T", "<row>" + text("a") + "<c/>" + text("c") + "</row><row/><row>" + text("d") + "</row>")
                .write(file());
        assertThat(Said.cells(reader.read(file))).containsExactly("A1=a", "C1=c", "A3=d");
    }

    @Test
    void typographicCharactersBecomePlainAndAreNoted() throws IOException {
        Path file = new XlsxParts()
                .rows(
                        "Hold",
                        "<row>" + text("\u201eEU\u201c") + text("not\u00a0EU") + text("CP\u20114 \u2019n\u2019")
                                + text("any\u200b") + "</row>")
                .write(file());
        Workbook workbook = reader.read(file);
        assertThat(Said.cells(workbook)).containsExactly("A1=\"EU\"", "B1=not EU", "C1=CP-4 'n'", "D1=any");
        assertThat(Said.messages(workbook, folder))
                .containsExactly(
                        "holds.xlsx > Hold!A1: typographic quotes read as plain ones. (DT-015)",
                        "holds.xlsx > Hold!B1: hard spaces read as plain ones. (DT-015)",
                        "holds.xlsx > Hold!C1: typographic quotes read as plain ones, typographic hyphens read as plain"
                                + " ones. (DT-015)",
                        "holds.xlsx > Hold!D1: invisible characters left out. (DT-015)");
    }

    @Test
    void aFloodOfNotesEndsInACount() throws IOException {
        Path file = new XlsxParts()
                .rows("Hold", "<row>" + text("\u201cA\u201d").repeat(9) + "</row>")
                .write(file());
        List<String> messages = Said.messages(reader.read(file), folder);
        assertThat(messages)
                .hasSize(6)
                .last()
                .isEqualTo("holds.xlsx > Hold: 4 more places like the ones above. (DT-015)");
    }

    private List<String> row(String cells) throws IOException {
        return row(new XlsxParts(), cells);
    }

    private List<String> row(XlsxParts parts, String cells) throws IOException {
        Workbook workbook =
                reader.read(parts.rows("T", "<row r=\"1\">" + cells + "</row>").write(file()));
        assertThat(workbook.findings()).isEmpty();
        return Said.cells(workbook);
    }

    private Path file() {
        return folder.resolve("holds.xlsx");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
