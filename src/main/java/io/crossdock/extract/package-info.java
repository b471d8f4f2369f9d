/**
 * Rows of an ERP extract become decision requests, as a mapping file says. Decides nothing: what a row means as an
 * exception is written in the mapping, what is done about it in the decision tables. Knows {@code words}, Jackson and
 * FastCSV; promises that the same file and mapping give the same requests in the same order, that memory does not grow
 * with the file, that everything wrong with a mapping is reported at once, and that no row disappears silently.
 */
@NullMarked
package io.crossdock.extract;

import org.jspecify.annotations.NullMarked;
