/**
 * What a planner may use, in canonical order: demands, lanes, sources of stock, and what each costs. Quantities are
 * thousandths of the unit of measure, rates are ten-thousandths of a dollar, amounts are cents, weights are grams.
 */
@NullMarked
package io.crossdock.planning.problem;

import org.jspecify.annotations.NullMarked;
