package io.crossdock.table.proof;

/**
 * A bound that some row names, and its neighbours by one unit of the column: 1 for whole numbers and days, one second for
 * times, and for other numbers one in the last decimal place that is written, at least 0.01.
 */
public record Boundary(Object below, Object at, Object above) {}
