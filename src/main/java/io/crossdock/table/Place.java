package io.crossdock.table;

/**
 * Where something stands: file, sheet and cell as a spreadsheet program shows them.
 *
 * @param sheet empty when the whole file is meant
 * @param cell for example {@code C12}; empty when the whole sheet is meant
 */
public record Place(String file, String sheet, String cell) {
    public static Place of(String file) {
        return new Place(file, "", "");
    }

    public Place sheet(String name) {
        return new Place(file, name, "");
    }

    public Place cell(String reference) {
        return new Place(file, sheet, reference);
    }

    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return file;
        }
        return file + " > " + sheet + (cell.isEmpty() ? "" : "!" + cell);
    }
}
