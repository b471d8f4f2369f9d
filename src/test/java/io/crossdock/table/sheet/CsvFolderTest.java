package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void everyFileIsASheetAndRowsKeepTheirNumbers() throws IOException {
        Workbook workbook = read("Table,OrderHold\r\n\r\n,\"EU, UK\",\"said \"\"no\"\"\",3%,\r\n");
        assertThat(workbook.findings()).isEmpty();
        assertThat(workbook.grids()).extracting(Grid::name).containsExactly("OrderHold");
        assertThat(Said.cells(workbook))
                .containsExactly("A1=Table", "B1=OrderHold", "B3=EU, UK", "C3=said \"no\"", "D3=3%");
    }

    @Test
    void aCellThatGoesOverTwoLinesIsOneCell() throws IOException {
        assertThat(Said.cells(read("a,\"one\r\ntwo\"\nb,c\n"))).containsExactly("A1=a", "B1=one\ntwo", "A2=b", "B2=c");
    }

    @Test
    void theMarkThatWindowsPutsFirstIsNoText() throws IOException {
        assertThat(Said.cells(read("\ufeffTable,T\n"))).containsExactly("A1=Table", "B1=T");
    }

    @Test
    void otherFormsOfTextAreRefused() throws IOException {
        String save = " Save it as \"CSV UTF-8 (comma delimited)\". (DT-016)";
        assertThat(messages("Table;OrderHold\n"))
                .containsExactly(
                        "OrderHold.csv > OrderHold: the cells are separated by semicolons, not by commas." + save);
        assertThat(messages("a,\"b\nc,d\n"))
                .containsExactly("OrderHold.csv > OrderHold: a quote is opened and never closed."
                        + " Close it, or double a quote inside a cell. (DT-016)");
        assertThat(messages("a,b\nc,\"d\"e\n"))
                .containsExactly("OrderHold.csv > OrderHold: row 2 has text after a closing quote."
                        + " Double a quote inside a quoted cell: \"He said \"\"no\"\".\" (DT-016)");
        Files.write(file(), "Größe,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Said.messages(new WorkbookReader().readFolder(folder), folder))
                .containsExactly("OrderHold.csv > OrderHold: the text is not UTF-8." + save);
    }

    @Test
    void errorValuesAndTypographyAreTreatedAsInAWorkbook() throws IOException {
        assertThat(messages("a,#REF!,\u201cb\u201d\n"))
                .containsExactly(
                        "OrderHold.csv > OrderHold!B1: \"#REF!\" is an error of the spreadsheet program, not a value."
                                + " Write the value or text that is meant. (DT-009)",
                        "OrderHold.csv > OrderHold!C1: typographic quotes read as plain ones. (DT-015)");
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        assertThat(messages("a\n".repeat(20_001)))
                .containsExactly(
                        "OrderHold.csv > OrderHold: the sheet has more than 20,000 rows (formatted empty rows count)."
                                + " Delete the empty rows below the table, or split the table. (DT-006)");
    }

    @Test
    void anEmptyOrMissingFolderIsAFinding() {
        String shown = FileNames.shown(folder);
        assertThat(new WorkbookReader().readFolder(folder).findings().get(0).message())
                .isEqualTo(shown + ": the folder has no .csv file with any text. Is it the right folder? (DT-014)");
        assertThat(new WorkbookReader()
                        .readFolder(folder.resolve("none"))
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo(shown + "/none: there is no such folder. (DT-017)");
    }

    private List<String> messages(String text) throws IOException {
        return Said.messages(read(text), folder);
    }

    private Workbook read(String text) throws IOException {
        Files.writeString(file(), text, StandardCharsets.UTF_8);
        return new WorkbookReader().readFolder(folder);
    }

    private Path file() {
        return folder.resolve("OrderHold.csv");
    }
}
