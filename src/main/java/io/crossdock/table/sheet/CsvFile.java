package io.crossdock.table.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.crossdock.table.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One .csv file as a grid: UTF-8, commas, quotes where needed. Rows count as a spreadsheet program would count them. */
final class CsvFile {
    private static final String SAVE_AS_CSV = "Save it as \"CSV UTF-8 (comma delimited)\".";

    private final Path file;
    private final Place sheet;
    private final Budget budget;
    private final CellTexts texts;

    CsvFile(Path file, Place sheet, Budget budget, Findings findings) {
        this.file = file;
        this.sheet = sheet;
        this.budget = budget;
        this.texts = new CellTexts(findings);
    }

    Grid read() throws IOException {
        String text = text();
        budget.characters(text.length());
        GridBuilder grid = new GridBuilder(sheet, budget);
        int row = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                row++;
                grid.row(row);
                for (int column = 0; column < line.getFieldCount(); column++) {
                    add(grid, column, line.getField(column), sheet.cell(Letters.of(column) + row));
                }
            }
        } catch (CsvParseException wrong) {
            throw new RefusedFileException(
                    SheetCode.CSV_FORM,
                    "row " + (row + 1) + " has text after a closing quote.",
                    "Double a quote inside a quoted cell: \"He said \"\"no\"\".\"");
        }
        return grid.build();
    }

    private void add(GridBuilder grid, int column, String written, Place place) {
        if (written.length() > Limits.CHARACTERS_PER_CELL) {
            throw Budget.tooLongText();
        }
        Cell cell = texts.of(written, place);
        grid.cell(column, cell.text(), cell.shownAsPercent());
    }

    private String text() throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw new RefusedFileException(
                    SheetCode.TOO_LARGE,
                    "the file is larger than " + Limits.FILE_BYTES / Limits.MEGABYTE + " MB.",
                    "Split the table.");
        }
        String text = decoded(Files.readAllBytes(file)).replace("\r\n", "\n").replace('\r', '\n');
        String firstLine = text.lines().findFirst().orElse("");
        if (firstLine.contains(";") && !firstLine.contains(",")) {
            throw new RefusedFileException(
                    SheetCode.CSV_FORM, "the cells are separated by semicolons, not by commas.", SAVE_AS_CSV);
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            throw new RefusedFileException(
                    SheetCode.CSV_FORM,
                    "a quote is opened and never closed.",
                    "Close it, or double a quote inside a cell.");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new RefusedFileException(SheetCode.CSV_FORM, "the text is not UTF-8.", SAVE_AS_CSV);
        }
    }
}
