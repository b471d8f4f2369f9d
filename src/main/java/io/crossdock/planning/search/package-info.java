/**
 * The best plan of one order: which lanes it opens and what each carries, found by a complete search with a bound that
 * tells when nothing can be better. Works on what other orders have left.
 */
@NullMarked
package io.crossdock.planning.search;

import org.jspecify.annotations.NullMarked;
