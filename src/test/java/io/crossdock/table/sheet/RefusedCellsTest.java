package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedCellsTest {
    private static final String TEN = "<sheetData><row r=\"9\"><c r=\"C9\"><v>10</v></c></row></sheetData>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aFormulaIsRefusedWithTheValueToWrite() throws IOException {
        assertThat(
                        messages(
                                "<sheetData><row r=\"12\"><c r=\"C12\"><f>B12*2</f><v>1.1000000000000001</v></c></row></sheetData>"))
                .containsExactly("holds.xlsx > OrderHold!C12: \"=B12*2\" is a formula that shows 1.1."
                        + " Write 1.1 in its place. (DT-008)");
    }

    @Test
    void aFormulaWithoutAUsefulValueIsRefused() throws IOException {
        assertThat(messages(
                        "<sheetData><row r=\"2\"><c r=\"A2\"><f>X()</f></c><c r=\"B2\" t=\"e\"><f t=\"shared\" si=\"0\"/>"
                                + "<v>#REF!</v></c></row></sheetData>"))
                .containsExactly(
                        "holds.xlsx > OrderHold!A2: \"=X()\" is a formula. Write the value that is meant in its place."
                                + " (DT-008)",
                        "holds.xlsx > OrderHold!B2: \"#REF!\" is an error of the spreadsheet program, not a value. Write"
                                + " the value or text that is meant. (DT-009)",
                        "holds.xlsx > OrderHold!B2: the cell is a formula that shows #REF!. Write the value that is meant"
                                + " in its place. (DT-008)");
    }

    @Test
    void anErrorValueIsRefused() throws IOException {
        assertThat(messages("<sheetData><row r=\"2\"><c r=\"D2\" t=\"e\"><v>#DIV/0!</v></c></row></sheetData>"))
                .containsExactly(
                        "holds.xlsx > OrderHold!D2: \"#DIV/0!\" is an error of the spreadsheet program, not a value."
                                + " Write the value or text that is meant. (DT-009)");
    }

    @Test
    void mergedCellsOfTheBodyAreRefused() throws IOException {
        assertThat(messages(
                        "<sheetData><row r=\"9\"><c r=\"B9\"><v>1</v></c><c r=\"C9\"><v>2</v></c><c r=\"D9\"><v>3</v></c>"
                                + "</row></sheetData><mergeCells><mergeCell ref=\"C9:C12\"/></mergeCells>"))
                .containsExactly("holds.xlsx > OrderHold!C9: the cells C9:C12 are merged."
                        + " Unmerge them and write the value into every cell it is meant for. (DT-010)");
    }

    @Test
    void aTitleLineMayBeMerged() throws IOException {
        assertThat(messages("<sheetData><row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\"><v>2</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"B4:F4\"/></mergeCells>"))
                .isEmpty();
    }

    @Test
    void rowsAndColumnsHiddenByHandAreRefused() throws IOException {
        assertThat(
                        messages(
                                "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData><row r=\"9\" hidden=\"1\"><c r=\"C9\">"
                                        + "<v>10</v></c></row><row r=\"10\" hidden=\"true\"/></sheetData><autoFilter ref=\"A8:F20\"/>"))
                .containsExactly(
                        "holds.xlsx > OrderHold!A9: row 9 is hidden. Unhide it and check it, or delete it. (DT-011)",
                        "holds.xlsx > OrderHold!C1: column C is hidden. Unhide it and check it, or delete it. (DT-011)");
    }

    @Test
    void rowsHiddenByASavedFilterAreReadAndNoted() throws IOException {
        String rows = "<sheetData><row r=\"9\" hidden=\"1\"><c r=\"C9\"><v>10</v></c></row>"
                + "<row r=\"10\" hidden=\"1\"><c r=\"C10\"><v>20</v></c></row></sheetData>";
        Path file = sheet(rows + "<autoFilter ref=\"A8:F20\"><filterColumn colId=\"0\"/></autoFilter>");
        Workbook workbook = new WorkbookReader().read(file);
        assertThat(Said.cells(workbook)).containsExactly("C9=10", "C10=20");
        assertThat(Said.messages(workbook, folder))
                .containsExactly(
                        "holds.xlsx > OrderHold: 2 rows from row 9 on are hidden by a saved filter and were read all"
                                + " the same. (DT-012)");
    }

    @Test
    void aFilterElsewhereExcusesNoHiddenRow() throws IOException {
        assertThat(messages(TEN.replace("r=\"9\"", "r=\"9\" hidden=\"1\"")
                        + "<autoFilter ref=\"A20:F30\"><filterColumn colId=\"0\"/></autoFilter>"))
                .containsExactly(
                        "holds.xlsx > OrderHold!A9: row 9 is hidden. Unhide it and check it, or delete it. (DT-011)");
    }

    @Test
    void aFilterSavedInSomebodysViewExcusesNoHiddenRow() throws IOException {
        assertThat(messages(TEN.replace("r=\"9\"", "r=\"9\" hidden=\"1\"")
                        + "<customSheetViews><customSheetView><autoFilter ref=\"A8:F20\"><filterColumn colId=\"0\"/></autoFilter>"
                        + "</customSheetView></customSheetViews>"))
                .hasSize(1);
    }

    @Test
    void aHiddenSheetIsRefused() throws IOException {
        Path file = new XlsxParts().sheet("Old", "state=\"veryHidden\"", TEN).write(folder.resolve("holds.xlsx"));
        assertThat(Said.messages(new WorkbookReader().read(file), folder))
                .containsExactly(
                        "holds.xlsx > Old: the sheet is hidden. Unhide it and check it, or delete it. (DT-011)");
    }

    @Test
    void theReadMeSheetIsNotRead() throws IOException {
        Path file = new XlsxParts()
                .sheet("READ ME", "", "<sheetData><row><c><f>1</f></c></row></sheetData>")
                .sheet("OrderHold", "", TEN)
                .write(folder.resolve("holds.xlsx"));
        Workbook workbook = new WorkbookReader().read(file);
        assertThat(workbook.findings()).isEmpty();
        assertThat(workbook.grids()).extracting(Grid::name).containsExactly("OrderHold");
    }

    private List<String> messages(String sheet) throws IOException {
        return Said.messages(new WorkbookReader().read(sheet(sheet)), folder);
    }

    private Path sheet(String body) throws IOException {
        return new XlsxParts().sheet("OrderHold", "", body).write(folder.resolve("holds.xlsx"));
    }
}
