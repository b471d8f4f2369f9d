/**
 * Would scenarios notice a slip of the pen? Makes small faults in tables (a bound one unit off, a cell that says any, two
 * outputs swapped, a row missing) and asks whether some line of a sheet fails. Knows scenarios, coverage and indexed
 * tables; promises that a fault it calls unnoticed changes some answer, and names the question that shows it.
 */
@NullMarked
package io.crossdock.scenario.mutation;

import org.jspecify.annotations.NullMarked;
