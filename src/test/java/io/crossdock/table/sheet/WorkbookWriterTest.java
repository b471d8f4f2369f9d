package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    private static final String ABOUT = "Rule set,distribution-exceptions\nRisk tier,HIGH\n";
    private static final String WORDS = """
            field,label,type,unit,allowed,min,max
            creditRatio,Exposure/limit,number,share,,0,1.50
            """;
    private static final String TABLE = """
            Table,OrderHold
            Hit,FIRST
            Purpose,"Should this order be held, and who may lift it?"

            role,id,when,when from,when below,then,then,from,to,reason
            field,-,customer.tier,hours,hours,outcome,share,-,-,-
            label,Row,Tier,Hours from,Hours below,Decision,Share,Valid from,Valid to,Why (shown)
            note,-,-,-,-,-,-,-,-,-
            ,OH-1,"not A, B",0,4.5,HOLD,3%,2026-01-01,2026-06-30T18:30:00Z,"Two
            lines, and an escape _x0041_"
            ,007,5,1.20,1e3,-,0.125%,1899-01-01,2026-01-01T00:00:00Z,= 5 is no formula

            ,OH-3,any,-0.001,123456789012345678,yes,-,,,
            """;
    private static final List<String> MANY_TYPES =
            IntStream.range(0, 70).mapToObj(number -> "TYPE-" + number).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final WorkbookReader reader = new WorkbookReader();
    private final WorkbookWriter writer = new WorkbookWriter(
            List.of("# How to fill in", "One row is one rule.", "any\tnot asked"),
            Map.of(
                    "customer.tier", new FieldHint(List.of("A", "B"), "Tier of the customer."),
                    "outcome", new FieldHint(List.of("HOLD", "LIFT"), ""),
                    "share", new FieldHint(MANY_TYPES, "")));

    @BeforeEach
    void writeCsvFiles() throws IOException {
        Files.writeString(folder.resolve("About.csv"), ABOUT, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("Words.csv"), WORDS, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("OrderHold.csv"), TABLE, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws IOException {
        Workbook written = reader.readFolder(folder);
        Path file = folder.resolve("holds.xlsx");
        writer.write(written, file);
        Workbook read = reader.read(file);
        assertThat(read.findings()).isEmpty();
        assertThat(CsvTwin.of(read)).isEqualTo(Map.of("About.csv", ABOUT, "Words.csv", WORDS, "OrderHold.csv", TABLE));
    }

    @Test
    void theSameSheetsGiveTheSameBytes() throws IOException {
        assertThat(writer.bytes(reader.readFolder(folder))).isEqualTo(writer.bytes(reader.readFolder(folder)));
    }

    @Test
    void theTimeZoneLeavesNoTrace() throws IOException {
        TimeZone before = TimeZone.getDefault();
        byte[] here = writer.bytes(reader.readFolder(folder));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(writer.bytes(reader.readFolder(folder))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void plainNumbersAndDatesOfThenAndBoundColumnsAreReal() throws IOException {
        try (XSSFWorkbook file = written()) {
            XSSFSheet sheet = file.getSheet("OrderHold");
            assertThat(type(sheet, "E9")).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, "E9").getRawValue()).isEqualTo("4.5");
            assertThat(cell(sheet, "G9").getRawValue()).isEqualTo("0.03");
            assertThat(cell(sheet, "H9").getLocalDateTimeCellValue()).isEqualTo("2026-01-01T00:00");
            assertThat(cell(sheet, "I9").getLocalDateTimeCellValue()).isEqualTo("2026-06-30T18:30");
            assertThat(type(sheet, "C10")).isEqualTo(CellType.STRING);
            assertThat(type(sheet, "D10")).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void readMeComesFirstAndHeadingsStayInView() throws IOException {
        try (XSSFWorkbook file = written()) {
            assertThat(file.getSheetName(0)).isEqualTo("READ ME");
            XSSFSheet sheet = file.getSheet("OrderHold");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 8);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("B8:J12");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:8");
        }
    }

    @Test
    void choicesAreOfferedAndNeverEnforced() throws IOException {
        try (XSSFWorkbook file = written()) {
            List<XSSFDataValidation> offers = file.getSheet("OrderHold").getDataValidations();
            assertThat(offers)
                    .extracting(
                            offer -> offer.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                    + offer.getValidationConstraint().getFormula1())
                    .contains(
                            "B2 \"UNIQUE,FIRST,COLLECT,SUM,MOST,EFFECTS\"",
                            "C9:C513 \"A,B,any\"",
                            "F9:F513 \"HOLD,LIFT\"",
                            "G9:G513 'READ ME'!$D$2:$D$71");
            assertThat(offers).noneMatch(offer -> offer.getShowErrorBox() && offer.getErrorStyle() == 0);
        }
    }

    private XSSFWorkbook written() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(writer.bytes(reader.readFolder(folder))));
    }

    private static CellType type(XSSFSheet sheet, String reference) {
        return cell(sheet, reference).getCellType();
    }

    private static XSSFCell cell(XSSFSheet sheet, String reference) {
        return sheet.getRow(Letters.row(reference) - 1).getCell(Letters.column(reference));
    }
}
