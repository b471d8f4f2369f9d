package io.crossdock.planning.search;

/**
 * Where the price of a lane jumps or bends within what it may carry.
 *
 * @param prices without rounding to cents
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never changed once built
record Corners(long least, long most, long[] grams, double[] prices) {
    static Corners of(Freight freight, long least, long most) {
        long[] grams = freight.corners(least, most);
        double[] prices = new double[grams.length];
        for (int at = 0; at < prices.length; at++) {
            prices[at] = freight.price(grams[at]);
        }
        return new Corners(least, most, grams, prices);
    }
}
