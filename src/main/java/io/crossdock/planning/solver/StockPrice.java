package io.crossdock.planning.solver;

import io.crossdock.planning.problem.Source;

/**
 * What one more unit of contested stock would be worth to the orders that want it.
 *
 * @param perUnit rate, in ten-thousandths of a dollar
 */
public record StockPrice(Source source, long perUnit) {}
