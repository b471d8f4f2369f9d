package io.crossdock.table.sheet;

import java.util.Locale;

/** How many cells and characters one workbook has used up; refuses the one that is too many. */
final class Budget {
    private static final String SPLIT = "Split the workbook, or remove what is not a rule.";

    private int cells;
    private int characters;

    void cells(int more) {
        cells += more;
        if (cells > Limits.CELLS) {
            throw tooMany("the workbook has more than " + grouped(Limits.CELLS) + " cells.", SPLIT);
        }
    }

    void characters(int more) {
        characters += more;
        if (characters > Limits.CHARACTERS) {
            throw tooMany("the workbook has more than " + grouped(Limits.CHARACTERS) + " characters of text.", SPLIT);
        }
    }

    boolean isSpent() {
        return cells > Limits.CELLS || characters > Limits.CHARACTERS;
    }

    static RefusedFileException tooManyRows() {
        return tooMany(
                "the sheet has more than " + grouped(Limits.ROWS) + " rows (formatted empty rows count).",
                "Delete the empty rows below the table, or split the table.");
    }

    static RefusedFileException tooManyColumns(String column) {
        return tooMany(
                "column " + column + " is filled; a sheet may have " + Limits.COLUMNS + " columns.",
                "Delete the stray cells to the right, or split the table.");
    }

    static RefusedFileException tooLongText() {
        return tooMany(
                "a cell holds more than " + grouped(Limits.CHARACTERS_PER_CELL) + " characters.",
                "Move the long text into a document and name that in the cell.");
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static RefusedFileException tooMany(String problem, String advice) {
        return new RefusedFileException(SheetCode.TOO_MANY_CELLS, problem, advice);
    }
}
