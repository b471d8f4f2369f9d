/**
 * Where releases are kept and what happened to them: archives, and a journal whose lines are chained by their hashes.
 * Nothing is ever changed or removed. Knows no clock: instants come from its callers. Promises that a write which a crash
 * cut off is as if it had never begun, and that any other change of what is stored is refused with its place.
 */
@NullMarked
package io.crossdock.ruleset.store;

import org.jspecify.annotations.NullMarked;
