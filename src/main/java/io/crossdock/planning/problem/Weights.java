package io.crossdock.planning.problem;

/**
 * What planners may tune for a whole run; rates of a line, a source or a lane are worked in there.
 *
 * @param substitutePerMille price of a substitute, of the value shipped, in thousandths
 * @param carbonRatePerKg price of a kilogram of carbon dioxide, in ten-thousandths of a dollar
 * @param backorderPerMilleDay price of one day of backorder, of the value, in thousandths
 * @param serviceFirst unfilled and late demand counts before any money; otherwise it is priced in money
 */
public record Weights(int substitutePerMille, long carbonRatePerKg, int backorderPerMilleDay, boolean serviceFirst) {}
