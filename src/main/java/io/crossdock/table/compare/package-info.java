/**
 * What differs between two rule sets, row by row. Rows are the same by their id, words and columns by their field, tables
 * by their name; where a row stands matters only in tables whose order decides. Values only: knows tables, no files.
 */
@NullMarked
package io.crossdock.table.compare;

import org.jspecify.annotations.NullMarked;
