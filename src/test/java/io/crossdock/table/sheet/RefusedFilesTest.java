package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {
    private static final String SAVE_AS_XLSX = " Save it in a spreadsheet program as \"Excel Workbook (.xlsx)\".";
    private static final String SAVE_AGAIN = " Open the file in a spreadsheet program and save it again. (DT-013)";
    private static final String SMALLER = " Remove pictures and old sheets, or split the workbook. (DT-005)";
    private static final String ROW = "<row><c><v>1</v></c></row>";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void otherFilesAreNamedForWhatTheyAre() throws IOException {
        assertThat(messages("a,b\n1,2\n"))
                .containsExactly(looksLike("comma-separated text (.csv)") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("Dear all")).containsExactly(looksLike("plain text") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("<html><table>")).containsExactly(looksLike("a web page") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("<?xml version='1.0'?>"))
                .containsExactly(looksLike("an XML document") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("%PDF-1.7")).containsExactly(looksLike("a PDF document") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("")).containsExactly(looksLike("an empty file") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages("\0\1\2"))
                .containsExactly(looksLike("bytes of another program") + SAVE_AS_XLSX + " (DT-001)");
    }

    @Test
    void otherArchivesAreNamedForWhatTheyAre() throws IOException {
        assertThat(messages(zip("a.txt")))
                .containsExactly(looksLike("a zip archive without a workbook inside") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages(zip("mimetype", "content.xml")))
                .containsExactly(looksLike("an OpenDocument file (.ods)") + SAVE_AS_XLSX + " (DT-001)");
        assertThat(messages(zip("word/document.xml")))
                .containsExactly(looksLike("a Word document") + " Put its table into a workbook. (DT-001)");
        assertThat(messages(zip("xl/workbook.bin")))
                .containsExactly(looksLike("an Excel binary workbook (.xlsb)") + SAVE_AS_XLSX + " (DT-001)");
    }

    @Test
    void anOldWorkbookIsRefused() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file())) {
            old.createSheet("T");
            old.write(out);
        }
        assertThat(messages(file()))
                .containsExactly("holds.xlsx: this is a workbook of the old .xls kind." + SAVE_AS_XLSX + " (DT-002)");
    }

    @Test
    void aPasswordIsRefused() throws Exception {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file())) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(new byte[100]);
            }
            container.writeFilesystem(out);
        }
        assertThat(messages(file()))
                .containsExactly(
                        "holds.xlsx: the workbook is protected with a password. Open it, empty the password box under"
                                + " File > Info > Protect Workbook > Encrypt with Password, and save. (DT-003)");
    }

    @Test
    void macrosAreRefusedHoweverTheFileIsNamed() throws IOException {
        String advice = " Save it as \"Excel Workbook (.xlsx)\", without macros. (DT-004)";
        Path renamed =
                new XlsxParts().rows("T", ROW).part("xl/vbaProject.bin", "code").write(file());
        assertThat(messages(renamed))
                .containsExactly("holds.xlsx: the workbook is made for macros (xl/vbaproject.bin)." + advice);
        Path named = new XlsxParts().rows("T", ROW).write(folder.resolve("holds.xlsm"));
        assertThat(messages(named)).containsExactly("holds.xlsm: the workbook is made for macros." + advice);
    }

    @Test
    void externalLinksAreRefused() throws IOException {
        Path file = new XlsxParts()
                .rows("T", ROW)
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .write(file());
        assertThat(messages(file))
                .containsExactly(
                        "holds.xlsx: the workbook takes values from elsewhere (xl/externallinks/externallink1.xml)."
                                + " Choose Data > Edit Links > Break Link, delete data connections, and keep the values. (DT-007)");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(21_000_000);
        }
        assertThat(messages(file())).containsExactly("holds.xlsx: the file has 21 MB; the limit is 20 MB." + SMALLER);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path file = new XlsxParts().rows("T", " ".repeat(5_000_000)).write(file());
        assertThat(messages(file))
                .containsExactly(
                        "holds.xlsx: the part xl/worksheets/sheet1.xml unpacks to more than 100 times its size, like a"
                                + " zip bomb." + SMALLER);
    }

    @Test
    void anArchiveOfThousandsOfPartsIsRefused() throws IOException {
        XlsxParts parts = new XlsxParts().rows("T", ROW);
        for (int i = 0; i < 2_000; i++) {
            parts.part("xl/media/" + i, "");
        }
        assertThat(messages(parts.write(file())))
                .containsExactly("holds.xlsx: the archive has 2,005 entries; the limit is 2,000." + SMALLER);
    }

    @Test
    void aFileOfThreeHundredThousandRowsIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 300_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>");
            rows.append(row * 7919L % 1_000_003).append("</v></c></row>");
        }
        Path file = new XlsxParts().rows("Long", rows.toString()).write(file());
        assertThat(messages(file))
                .containsExactly("holds.xlsx > Long: the sheet has more than 20,000 rows (formatted empty rows count)."
                        + " Delete the empty rows below the table, or split the table. (DT-006)");
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        Path file = new XlsxParts()
                .rows("Wide", "<row r=\"3\"><c r=\"GR3\"><v>1</v></c><c r=\"GS3\"><v>1</v></c></row>")
                .write(file());
        assertThat(messages(file))
                .containsExactly("holds.xlsx > Wide: column GS is filled; a sheet may have 200 columns."
                        + " Delete the stray cells to the right, or split the table. (DT-006)");
    }

    @Test
    void tooManyCellsInAllSheetsTogetherAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 5_001; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"GR" + row + "\"><v>" + row + "</v></c></row>");
        }
        Path file = new XlsxParts()
                .rows("Sparse", rows.toString())
                .rows("Next", ROW)
                .write(file());
        assertThat(messages(file))
                .containsExactly("holds.xlsx > Sparse: the workbook has more than 1,000,000 cells."
                        + " Split the workbook, or remove what is not a rule. (DT-006)");
    }

    @Test
    void aLongTextIsRefused() throws IOException {
        String text = "<c t=\"inlineStr\"><is><t>" + "x".repeat(32_768) + "</t></is></c>";
        Path file = new XlsxParts().rows("T", "<row>" + text + "</row>").write(file());
        assertThat(messages(file))
                .containsExactly("holds.xlsx > T: a cell holds more than 32,767 characters."
                        + " Move the long text into a document and name that in the cell. (DT-006)");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() throws IOException {
        Path file = new XlsxParts()
                .rows("T", ROW)
                .part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .write(file());
        assertThat(messages(file))
                .containsExactly(
                        "holds.xlsx > T: the part xl/worksheets/sheet1.xml declares a document type or entities."
                                + SAVE_AGAIN);
    }

    @Test
    void brokenXmlIsRefusedWithItsPlace() throws IOException {
        Path file = new XlsxParts().rows("T", "<row><c>").write(file());
        assertThat(messages(file))
                .singleElement()
                .asString()
                .matches("holds.xlsx > T: the part xl/worksheets/sheet1.xml is not readable at line 1, column \\d+\\."
                        + " Open the file in a spreadsheet program and save it again. \\(DT-013\\)");
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(new XlsxParts().rows("T", ROW).write(file()));
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        assertThat(messages(file()))
                .containsExactly("holds.xlsx: the file begins like a workbook but is cut off or damaged." + SAVE_AGAIN);
    }

    @Test
    void contradictionsOfCellsAreRefused() throws IOException {
        assertThat(oneSheet("<row r=\"2\"/><row r=\"1\"/>")).isEqualTo("row 1 stands after row 2.");
        assertThat(oneSheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"))
                .isEqualTo("cell B2 is there twice or out of order.");
        assertThat(oneSheet("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>")).isEqualTo("\"B3\" is no cell of row 2.");
        assertThat(oneSheet("<row r=\"2\"><c><v>1E999999999</v></c></row>"))
                .isEqualTo("cell A2 holds a number that no program writes.");
        assertThat(oneSheet("<row r=\"2\"><c t=\"s\"><v>7</v></c></row>"))
                .isEqualTo("a cell refers to text number 7, which does not exist.");
    }

    @Test
    void sheetNamesThatAreNoFileNamesAreRefused() throws IOException {
        assertThat(messages(new XlsxParts().rows("../../x", ROW).write(file())))
                .containsExactly("holds.xlsx: \"../../x\" is no name for a sheet." + SAVE_AGAIN);
        assertThat(messages(new XlsxParts().rows("T", ROW).rows("t", ROW).write(file())))
                .containsExactly("holds.xlsx: there are two sheets named t." + SAVE_AGAIN);
    }

    @Test
    void anEmptyWorkbookIsRefused() throws IOException {
        assertThat(messages(new XlsxParts().rows("Sheet1", "").write(file())))
                .containsExactly("holds.xlsx: the workbook has no sheet with any text. Is it the right file? (DT-014)");
    }

    @Test
    void aMissingFileIsAFinding() {
        assertThat(messages(file())).containsExactly("holds.xlsx: there is no such file. (DT-017)");
    }

    @Test
    void lockFilesAreNotListedAndOldWorkbooksAre() throws IOException {
        for (String name : List.of("b.xlsx", "~$b.xlsx", "a.XLSX", "c.xls", "d.xlsm", "notes.txt")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(new WorkbookReader().list(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.XLSX", "b.xlsx", "c.xls", "d.xlsm");
    }

    private String oneSheet(String rows) throws IOException {
        List<String> messages = messages(new XlsxParts().rows("T", rows).write(file()));
        assertThat(messages).hasSize(1);
        return messages.get(0).replace("holds.xlsx > T: ", "").replace(SAVE_AGAIN, "");
    }

    private static String looksLike(String what) {
        return "holds.xlsx: this is no .xlsx workbook; it looks like " + what + ".";
    }

    private List<String> messages(String content) throws IOException {
        return messages(Files.write(file(), content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> messages(Path file) {
        return Said.messages(new WorkbookReader().read(file), folder);
    }

    private Path zip(String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return file();
    }

    private Path file() {
        return folder.resolve("holds.xlsx");
    }
}
