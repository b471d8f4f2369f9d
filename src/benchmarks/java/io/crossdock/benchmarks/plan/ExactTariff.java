package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Tariff;
import java.util.List;

/** The part of a price that depends on weight: one band is reached, its rate holds for the whole weight. */
final class ExactTariff {
    private static final double CENTS_PER_GRAM_AND_RATE = 1e-5;

    private final Mip mip;
    private final Sum cents = new Sum();

    /**
     * @param open variable: whether anything is shipped
     * @param grams whole grams that are shipped
     */
    ExactTariff(Mip mip, Tariff tariff, int open, Sum grams, double mostGrams) {
        this.mip = mip;
        if (!tariff.breaks().isEmpty()) {
            byBreaks(tariff, open, grams, mostGrams);
        }
        if (tariff.palletGrams() > 0) {
            byPallets(tariff, open, grams, mostGrams);
        }
    }

    private void byBreaks(Tariff tariff, int open, Sum grams, double mostGrams) {
        List<Tariff.Break> breaks = tariff.breaks();
        int weighed = mip.number(Mip.NO_LIMIT);
        Sum bands = new Sum().add(-1, open);
        Sum parts = new Sum().add(-1, grams);
        Sum byRate = new Sum().add(-1, weighed);
        Sum byLeast = new Sum().add(-1, weighed);
        for (int i = 0; i < breaks.size() && breaks.get(i).fromGrams() <= mostGrams; i++) {
            double from = i == 0 ? 0 : breaks.get(i).fromGrams();
            double to = i + 1 < breaks.size() ? Math.min(breaks.get(i + 1).fromGrams() - 1.0, mostGrams) : mostGrams;
            double rate = breaks.get(i).ratePerKg() * CENTS_PER_GRAM_AND_RATE;
            int reached = mip.yesOrNo();
            int part = mip.number(to);
            mip.atLeast(0, new Sum().add(1, part).add(-from, reached));
            mip.atMost(0, new Sum().add(1, part).add(-to, reached));
            bands.add(1, reached);
            parts.add(1, part);
            byRate.add(rate, part);
            byLeast.add(Math.max(tariff.minimumCents(), rate * from), reached);
        }
        mip.exactly(0, bands);
        mip.exactly(0, parts);
        mip.atMost(0, byRate);
        mip.atMost(0, byLeast);
        cents.add(1, weighed);
    }

    private void byPallets(Tariff tariff, int open, Sum grams, double mostGrams) {
        int pallets = mip.whole((long) Math.ceil(mostGrams / tariff.palletGrams()) + 1);
        mip.atLeast(0, new Sum().add(tariff.palletGrams(), pallets).add(-1, grams));
        mip.atLeast(0, new Sum().add(1, pallets).add(-1, open));
        cents.add(tariff.palletCents(), pallets);
    }

    Sum cents() {
        return cents;
    }
}
