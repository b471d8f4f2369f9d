package io.crossdock.table.sheet;

/**
 * One tab of a workbook.
 *
 * @param part where its cells are inside the archive
 * @param kind worksheet, or another kind that has no cells
 * @param hidden not shown, by hand or by a program
 */
record SheetEntry(String name, String part, String kind, boolean hidden) {
    boolean hasCells() {
        return kind.equals("worksheet");
    }
}
