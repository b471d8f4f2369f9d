/**
 * Grids become a vocabulary and typed decision tables; everything that is wrong is said at once, in the author's words and
 * cells. Findings are values: nothing here throws at the first fault or writes a log.
 */
@NullMarked
package io.crossdock.table.read;

import org.jspecify.annotations.NullMarked;
