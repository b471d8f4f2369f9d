/**
 * What a table says to every question there is: its columns cut into segments within which all rows answer alike. Knows
 * {@code table} only; promises that what it proves holds for every value, and that it says so when it could not prove.
 */
@NullMarked
package io.crossdock.table.proof;

import org.jspecify.annotations.NullMarked;
