package io.crossdock.table.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The first sheet: how to fill in the others. A line that begins with {@code # } is a heading; a tab parts what is written
 * in a cell from what it means. To the right stand the choices that are too many for a drop-down list of their own.
 */
final class ReadMeSheet {
    private static final String HEADING = "# ";
    private static final int FIRST_LIST_COLUMN = 3;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    ReadMeSheet(XSSFWorkbook workbook, Looks looks, List<String> lines) {
        this.sheet = workbook.createSheet(WorkbookReader.READ_ME);
        this.looks = looks;
        sheet.setDisplayGridlines(false);
        Paper.setUp(sheet);
        sheet.setColumnWidth(0, 34 * CHARACTER);
        sheet.setColumnWidth(1, 100 * CHARACTER);
        for (int row = 0; row < lines.size(); row++) {
            write(row, lines.get(row));
        }
    }

    private void write(int row, String line) {
        if (line.startsWith(HEADING)) {
            put(row, 0, line.substring(HEADING.length()), row == 0 ? looks.heading() : looks.subheading());
            return;
        }
        int tab = line.indexOf('\t');
        if (tab < 0) {
            put(row, 0, line, looks.unwrapped());
        } else {
            put(row, 0, line.substring(0, tab), looks.key());
            put(row, 1, line.substring(tab + 1), looks.text());
        }
    }

    /** The cells that hold these choices, as a formula; writes them there at first. */
    String range(String name, List<String> choices) {
        return ranges.computeIfAbsent(choices, unused -> {
            int column = FIRST_LIST_COLUMN + ranges.size();
            put(0, column, name, looks.key());
            int widest = name.length();
            for (int i = 0; i < choices.size(); i++) {
                put(i + 1, column, choices.get(i), looks.unwrapped());
                widest = Math.max(widest, choices.get(i).length());
            }
            sheet.setColumnWidth(column, (widest + 2) * CHARACTER);
            String letter = "$" + Letters.of(column) + "$";
            return "'" + WorkbookReader.READ_ME + "'!" + letter + "2:" + letter + (choices.size() + 1);
        });
    }

    private void put(int row, int column, String text, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
