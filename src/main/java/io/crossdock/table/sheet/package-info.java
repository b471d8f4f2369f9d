/**
 * Spreadsheet files as plain grids of text, and back. Knows file formats (.xlsx, .csv) and their dangers; knows nothing
 * of what the cells mean, and of the frame of a table (title lines, role, field, label, note) only what makes it look
 * right. Promises that no file, however hostile, is loaded without limits, and that every refusal names file, sheet and
 * cell. Reading is zip and XML within limits: of the spreadsheet library it uses only the test for date formats; the
 * library as a whole only writes.
 */
@NullMarked
package io.crossdock.table.sheet;

import org.jspecify.annotations.NullMarked;
