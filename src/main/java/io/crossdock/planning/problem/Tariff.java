package io.crossdock.planning.problem;

import java.util.List;

/**
 * Price of one shipment: a flat part plus a rate by weight, which falls from break to break (the rate of the reached break
 * holds for the whole weight), and at least the minimum.
 *
 * @param flatCents for the shipment whatever it weighs
 * @param minimumCents least price of the weight part
 * @param breaks in rising order of weight, the first from 0; empty for services with a flat price only
 */
public record Tariff(long flatCents, long minimumCents, List<Break> breaks) {
    private static final long GRAMS_PER_KG = 1000;
    private static final long RATE_PER_CENT = 100;

    public Tariff {
        breaks = List.copyOf(breaks);
    }

    /**
     * @param fromGrams smallest weight for which the rate holds
     * @param ratePerKg in ten-thousandths of a dollar
     */
    public record Break(long fromGrams, long ratePerKg) {}

    public static Tariff flat(long cents) {
        return new Tariff(cents, 0, List.of());
    }

    public boolean isByWeight() {
        return !breaks.isEmpty();
    }

    /** Price of a shipment in cents, rounded once, half a cent upwards. */
    public long cents(long grams) {
        if (breaks.isEmpty()) {
            return flatCents;
        }
        Break reached = breaks.get(0);
        for (Break next : breaks) {
            if (grams >= next.fromGrams()) {
                reached = next;
            }
        }
        long divisor = GRAMS_PER_KG * RATE_PER_CENT;
        long weighed = (Math.multiplyExact(grams, reached.ratePerKg()) + divisor / 2) / divisor;
        return flatCents + Math.max(minimumCents, weighed);
    }
}
