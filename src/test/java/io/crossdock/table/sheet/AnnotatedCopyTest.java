package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopyTest {
    private static final String HOLDS = """
        Table,OrderHold
        Hit,FIRST
        role,id,when,then
        field,-,creditRatio,outcome
        label,Row,Exposure/limit,Decision
        ,OH-0100,> 1.20,HOLD
        ,OH-0999,any,ALLOW
        """;

    @TempDir
    private Path folder;

    private Path source = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void workbook() throws IOException {
        source = folder.resolve("holds.xlsx");
        copy = folder.resolve("copy.xlsx");
        Path csv = Files.createDirectories(folder.resolve("holds"));
        Files.writeString(csv.resolve("OrderHold.csv"), HOLDS);
        new WorkbookWriter(List.of("# Read me"), Map.of()).write(new WorkbookReader().readFolder(csv), source);
    }

    @Test
    void theFaultyCellIsColouredAndSaysWhatIsWrong() throws IOException {
        AnnotatedCopy.write(source, copy, List.of(finding("OrderHold", "C6", Finding.Level.ERROR)));

        assertThat(comment("OrderHold", "C6")).isEqualTo("It is wrong. Write it right. (DT-104)");
        assertThat(fill("OrderHold", "C6")).isEqualTo("FFF8CBAD");
        assertThat(fill("OrderHold", "C7")).isEmpty();
    }

    @Test
    void severalFindingsOfACellShareItsComment() throws IOException {
        AnnotatedCopy.write(
                source,
                copy,
                List.of(
                        finding("OrderHold", "C6", Finding.Level.ERROR),
                        finding("OrderHold", "C6", Finding.Level.NOTE)));

        assertThat(comment("OrderHold", "C6"))
                .isEqualTo("It is wrong. Write it right. (DT-104)\n\nIt is wrong. Write it right. (DT-104)");
    }

    @Test
    void whatConcernsASheetStandsInItsFirstCell() throws IOException {
        AnnotatedCopy.write(source, copy, List.of(finding("OrderHold", "", Finding.Level.WARNING)));

        assertThat(comment("OrderHold", "A1")).startsWith("It is wrong.");
        assertThat(fill("OrderHold", "A1")).isEqualTo("FFFFE699");
    }

    @Test
    void theHeadingOfTheIdsNamesTheNextFreeOne() throws IOException {
        AnnotatedCopy.write(source, copy, List.of(finding("OrderHold", "C6", Finding.Level.ERROR)));

        assertThat(comment("OrderHold", "B5")).isEqualTo("The next free row id is OH-1000.");
    }

    @Test
    void theCopyReadsLikeTheWorkbook() throws IOException {
        AnnotatedCopy.write(source, copy, List.of(finding("OrderHold", "C6", Finding.Level.ERROR)));

        Workbook read = new WorkbookReader().read(copy);
        assertThat(read.findings()).isEmpty();
        assertThat(CsvTwin.of(read)).isEqualTo(CsvTwin.of(new WorkbookReader().read(source)));
    }

    @Test
    void aFileThatIsNoWorkbookHasNoCopy() throws IOException {
        Files.writeString(source, "no workbook");

        assertThat(AnnotatedCopy.write(source, copy, List.of())).isFalse();
        assertThat(copy).doesNotExist();
    }

    private Finding finding(String sheet, String cell, Finding.Level level) {
        return new Finding(
                "DT-104",
                level,
                Place.of(source.toString()).sheet(sheet).cell(cell),
                "",
                "",
                "It is wrong.",
                "Write it right.");
    }

    private String comment(String sheet, String cell) throws IOException {
        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheet(sheet)
                    .getCellComment(new CellAddress(cell))
                    .getString()
                    .getString();
        }
    }

    private String fill(String sheet, String cell) throws IOException {
        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet found = workbook.getSheet(sheet);
            CellAddress place = new CellAddress(cell);
            XSSFColor colour = found.getRow(place.getRow())
                    .getCell(place.getColumn())
                    .getCellStyle()
                    .getFillForegroundXSSFColor();
            return colour == null ? "" : colour.getARGBHex();
        }
    }
}
