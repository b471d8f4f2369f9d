/**
 * A spreadsheet becomes a typed table, findings and indexed rules. Knows {@code model} only; promises that a table it
 * accepted answers every question the same way for ever, and that everything wrong with a workbook is reported at once.
 */
@NullMarked
package io.crossdock.table;

import org.jspecify.annotations.NullMarked;
