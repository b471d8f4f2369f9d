package io.crossdock.table.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Looks {
    private static final short SMALL = 9;
    private static final short NORMAL = 11;
    private static final short LARGE = 16;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle heading() {
        return style("heading", style -> style.setFont(font(LARGE, true, Colour.DARK_BLUE)));
    }

    XSSFCellStyle subheading() {
        return style("subheading", style -> style.setFont(font(NORMAL, true, Colour.DARK_BLUE)));
    }

    XSSFCellStyle text() {
        return style("text", style -> {
            style.setFont(font(NORMAL, false, Colour.BLACK));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
        });
    }

    XSSFCellStyle unwrapped() {
        return style("unwrapped", style -> style.setFont(font(NORMAL, false, Colour.BLACK)));
    }

    XSSFCellStyle key() {
        return style("key", style -> {
            style.setFont(font(NORMAL, true, Colour.DARK_BLUE));
            fill(style, Colour.LIGHT_BLUE);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle value() {
        return style("value", style -> {
            style.setFont(font(NORMAL, false, Colour.BLACK));
            fill(style, Colour.PALE_BLUE);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle frame() {
        return style("frame", style -> style.setFont(font(SMALL, false, Colour.GREY)));
    }

    XSSFCellStyle label(Colour colour) {
        return style("label " + colour, style -> {
            style.setFont(font(NORMAL, true, Colour.WHITE));
            fill(style, colour);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            borders(style);
        });
    }

    XSSFCellStyle body(String format, boolean wrap) {
        return style("body " + wrap + " " + format, style -> {
            style.setFont(font(NORMAL, false, Colour.BLACK));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            // Conditions, numbers and words of one column are compared by eye: they begin at one edge.
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setWrapText(wrap);
            borders(style);
        });
    }

    /** For rows that people will add: what they write stays as they wrote it, {@code 1-2} no date and {@code = 5} no sum. */
    XSSFCellStyle toBeFilled() {
        return style("to be filled", style -> {
            style.setFont(font(NORMAL, false, Colour.BLACK));
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
        });
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(name, unused -> {
            XSSFCellStyle style = workbook.createCellStyle();
            look.accept(style);
            return style;
        });
    }

    private XSSFFont font(short size, boolean bold, Colour colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setColor(colour.xssf());
        return font;
    }

    private static void fill(XSSFCellStyle style, Colour colour) {
        style.setFillForegroundColor(colour.xssf());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void borders(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(Colour.BORDER.xssf());
        style.setBottomBorderColor(Colour.BORDER.xssf());
        style.setLeftBorderColor(Colour.BORDER.xssf());
        style.setRightBorderColor(Colour.BORDER.xssf());
    }

    /** Conditions and identity are blue, what follows from them is green, the rest is grey. */
    enum Colour {
        BLACK(0x000000),
        WHITE(0xffffff),
        GREY(0x7f7f7f),
        BORDER(0xbfbfbf),
        DARK_BLUE(0x1f3864),
        DARK_GREEN(0x1e5c4a),
        DARK_GREY(0x44546a),
        LIGHT_BLUE(0xd9e2f3),
        PALE_BLUE(0xf3f6fc),
        LIGHT_RED(0xf8cbad),
        LIGHT_YELLOW(0xffe699);

        private final int rgb;

        Colour(int rgb) {
            this.rgb = rgb;
        }

        XSSFColor xssf() {
            return new XSSFColor(new byte[] {(byte) 0xff, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
        }
    }
}
