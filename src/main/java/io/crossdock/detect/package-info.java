/**
 * Signals of one order, shipment, purchase order, invoice or return become exceptions with evidence. Knows {@code model},
 * {@code ruleset} and the tables of a release; knows nothing of decisions. Promises the same answer for the same signals
 * in any order, and that no signal is passed over in silence.
 */
@NullMarked
package io.crossdock.detect;

import org.jspecify.annotations.NullMarked;
