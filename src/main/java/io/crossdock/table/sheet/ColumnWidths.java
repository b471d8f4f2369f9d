package io.crossdock.table.sheet;

import io.crossdock.table.sheet.SheetLayout.Part;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How wide the columns of a sheet must be to be read; long texts are wrapped. */
final class ColumnWidths {
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int WRAPPED_FROM = 40;
    /** Headings are bold, wrap, and carry a filter arrow. */
    private static final int HEADING_EXTRA = 4;

    private static final int HEADING_WRAPPED_FROM = 16;

    /** Lines break between words. */
    private static final int LOST_TO_WRAPPING = 5;

    private final int[] longest;
    private final boolean titlesOnly;

    ColumnWidths(Grid grid, SheetLayout layout) {
        int columns = grid.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        this.longest = new int[columns];
        this.titlesOnly = layout.labels() == 0;
        for (Grid.Line line : grid.lines()) {
            Part part = layout.part(line.number());
            for (int column = 0; column < line.cells().size(); column++) {
                int needed = needed(line.cells().get(column).shown(), part, column);
                longest[column] = Math.max(longest[column], needed);
            }
        }
    }

    private int needed(String text, Part part, int column) {
        int length = text.lines().mapToInt(String::length).max().orElse(0);
        return switch (part) {
            // Values of title lines flow over the blank cells to their right.
            case TITLE -> column == 0 || titlesOnly ? length : 0;
            case LABELS -> Math.min(length, HEADING_WRAPPED_FROM) + HEADING_EXTRA;
            case FRAME -> length - length / 6;
            case BODY -> length;
        };
    }

    int columns() {
        return longest.length;
    }

    boolean wraps(int column) {
        return longest[column] > WRAPPED_FROM;
    }

    /** Lines of text that the fullest cell of a row needs; programs do not always grow rows by themselves. */
    int linesOfText(Grid.Line line) {
        int lines = 1;
        for (int column = 0; column < line.cells().size(); column++) {
            if (wraps(column)) {
                int width = width(column);
                int needed = line.cells()
                        .get(column)
                        .shown()
                        .lines()
                        .mapToInt(text -> linesNeeded(text.length(), width))
                        .sum();
                lines = Math.max(lines, needed);
            }
        }
        return lines;
    }

    /** The same for the line of headings, in which every column wraps. */
    int linesOfHeadings(Grid.Line line) {
        int lines = 1;
        for (int column = 0; column < line.cells().size(); column++) {
            int length = line.cells().get(column).text().length();
            lines = Math.max(lines, linesNeeded(length, width(column) - HEADING_EXTRA / 2));
        }
        return lines;
    }

    private static int linesNeeded(int length, int width) {
        int perLine = width - LOST_TO_WRAPPING;
        return length <= width ? 1 : (length + perLine - 1) / perLine;
    }

    private int width(int column) {
        return Math.min(Math.max(longest[column] + 2, NARROWEST), WIDEST);
    }

    void apply(XSSFSheet sheet) {
        for (int column = 0; column < longest.length; column++) {
            sheet.setColumnWidth(column, width(column) * CHARACTER);
        }
    }
}
