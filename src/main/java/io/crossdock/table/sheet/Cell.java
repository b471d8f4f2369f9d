package io.crossdock.table.sheet;

/**
 * One cell as an author would write it: numbers in plain notation without rounding, real dates as ISO dates, booleans as
 * yes or no, typographic quotes and hard spaces already normalised, no blanks around.
 *
 * @param reference for example {@code C12}
 * @param text empty for a blank cell
 * @param shownAsPercent the cell holds 0.03 and shows 3 % (in a .csv file: it says {@code 3%}); {@code text} is then
 *     {@code 3}
 */
public record Cell(String reference, String text, boolean shownAsPercent) {
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** What a reader of the sheet sees: the text, with the percent sign if there is one. */
    public String shown() {
        return shownAsPercent ? text + "%" : text;
    }
}
