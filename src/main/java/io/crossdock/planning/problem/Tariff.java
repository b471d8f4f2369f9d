package io.crossdock.planning.problem;

import java.util.List;

/**
 * Price of one shipment: a flat part, a rate by weight, which falls from break to break (the rate of the reached break
 * holds for the whole weight) and is at least the minimum, and a price for each started pallet.
 *
 * @param flatCents for the shipment whatever it weighs
 * @param minimumCents least price of the weight part
 * @param breaks in rising order of weight, the first from 0; empty for services without a price by weight
 * @param palletGrams weight that one pallet takes; 0 for services without a price by pallet
 * @param palletCents price of each started pallet
 */
public record Tariff(long flatCents, long minimumCents, List<Break> breaks, long palletGrams, long palletCents) {
    private static final long GRAMS_PER_KG = 1000;
    private static final long RATE_PER_CENT = 100;

    public Tariff {
        breaks = List.copyOf(breaks);
    }

    /**
     * From a weight on, every kilogram of the shipment costs this.
     *
     * @param fromGrams smallest weight for which the rate holds
     * @param ratePerKg in ten-thousandths of a dollar
     */
    public record Break(long fromGrams, long ratePerKg) {}

    public static Tariff flat(long cents) {
        return new Tariff(cents, 0, List.of(), 0, 0);
    }

    public static Tariff byWeight(long flatCents, long minimumCents, List<Break> breaks) {
        return new Tariff(flatCents, minimumCents, breaks, 0, 0);
    }

    public static Tariff byPallet(long flatCents, long palletGrams, long palletCents) {
        return new Tariff(flatCents, 0, List.of(), palletGrams, palletCents);
    }

    public boolean isByWeight() {
        return !breaks.isEmpty() || palletGrams > 0;
    }

    /** Price of a shipment in cents, rounded once, half a cent upwards. */
    public long cents(long grams) {
        return flatCents + weighed(grams) + palletCents * pallets(grams);
    }

    /** Started pallets, at least one; 0 for services without a price by pallet. */
    public long pallets(long grams) {
        return palletGrams == 0 ? 0 : Math.max(1, (grams + palletGrams - 1) / palletGrams);
    }

    private long weighed(long grams) {
        if (breaks.isEmpty()) {
            return 0;
        }
        Break reached = breaks.get(0);
        for (Break next : breaks) {
            if (grams >= next.fromGrams()) {
                reached = next;
            }
        }
        long divisor = GRAMS_PER_KG * RATE_PER_CENT;
        return Math.max(minimumCents, (Math.multiplyExact(grams, reached.ratePerKg()) + divisor / 2) / divisor);
    }
}
