package io.crossdock.table.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes grids as an .xlsx file. The same input gives the same bytes; reading the file gives the same grids. */
public final class WorkbookWriter {
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private final List<String> readMe;
    private final Map<String, FieldHint> hints;

    /**
     * @param readMe lines of the READ ME sheet: {@code # heading}, plain text, or what one writes, a tab, what it means
     * @param hints choices and notes by the name in the {@code field} line of a table
     */
    public WorkbookWriter(List<String> readMe, Map<String, FieldHint> hints) {
        this.readMe = List.copyOf(readMe);
        this.hints = Map.copyOf(hints);
    }

    /** Writes the sheets in the order of the workbook, after READ ME. */
    public void write(Workbook workbook, Path target) throws IOException {
        Files.write(target, bytes(workbook));
    }

    public byte[] bytes(Workbook workbook) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            Looks looks = new Looks(file);
            ReadMeSheet readMeSheet = new ReadMeSheet(file, looks, readMe);
            for (Grid grid : workbook.grids()) {
                XSSFSheet sheet = file.createSheet(grid.name());
                SheetWriter writer = new SheetWriter(grid, sheet, looks);
                writer.write();
                writer.offer(new DropDowns(sheet, readMeSheet), hints);
                writer.arrange();
            }
            file.setActiveSheet(0);
            signOff(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return SteadyZip.rewritten(bytes.toByteArray());
        }
    }

    private static void signOff(XSSFWorkbook file) {
        POIXMLProperties.CoreProperties properties = file.getProperties().getCoreProperties();
        properties.setCreator("Crossdock");
        properties.setCreated(Optional.of(Date.from(ALWAYS)));
        properties.setModified(Optional.of(Date.from(ALWAYS)));
    }
}
