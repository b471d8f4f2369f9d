package io.crossdock.planning.search;

/**
 * What a set of lanes costs at least: every line fills from its cheapest ways, each for itself, and freight follows straight
 * prices that are nowhere above the tariffs. What is in a source goes once to a line.
 */
final class Filling {
    /** Each sees better what the lanes carry than the one before. */
    private static final int LOOKS = 3;

    private final Terms terms;
    private final LeftOpen leftOpen;
    private final int[] seen;
    private int stamp;

    // the ways of one line, in rising order of rates
    private final double[] rates;
    private final long[] most;
    private final int[] sources;
    private final int[] places;
    private int count;

    Filling(Terms terms, LeftOpen leftOpen) {
        this.terms = terms;
        this.leftOpen = leftOpen;
        seen = new int[terms.network.problem.sources().size()];
        int ways = terms.network.ways.size();
        rates = new double[ways];
        most = new long[ways];
        sources = new int[ways];
        places = new int[ways];
    }

    /** Straight prices are nearest to the tariffs where the lanes carry what they would at first sight. */
    double cost(int[] set) {
        double[] near = new double[set.length];
        boolean byWeight = false;
        for (int in = 0; in < set.length; in++) {
            near[in] = terms.mostGrams[set[in]];
            byWeight |= !terms.freight[set[in]].isFlat();
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int look = 0; look < (byWeight ? LOOKS : 1); look++) {
            double[] grams = new double[set.length];
            most = Math.max(most, cost(set, near, grams));
            near = grams;
        }
        return most;
    }

    private double cost(int[] set, double[] near, double[] grams) {
        double cost = 0;
        double[] perGram = new double[set.length];
        for (int in = 0; in < set.length; in++) {
            Freight.Slope slope = terms.hull(set[in]).slopeAt(near[in]);
            cost += terms.fixed[set[in]] + slope.fixed();
            perGram[in] = slope.perGram();
        }
        for (int line = 0; line < terms.network.lines.size(); line++) {
            count = 0;
            for (int in = 0; in < set.length; in++) {
                addWays(line, in, terms.goods[set[in]], perGram[in] * terms.gramsPerThousandth(line));
            }
            addExpected(line);
            cost += fill(line, grams);
        }
        return cost;
    }

    private void addWays(int line, int place, LaneGoods goods, double freight) {
        for (int at = goods.first()[line]; at < goods.first()[line + 1]; at++) {
            add(goods.rates()[at] + freight, goods.most()[at], goods.sources()[at], place);
        }
    }

    private void addExpected(int line) {
        int[] expected = leftOpen.expected(line);
        for (int way : expected) {
            add(leftOpen.rate(way), terms.most[way], terms.sourceOf(way), -1);
        }
    }

    private void add(double rate, long quantity, int source, int place) {
        int at = count++;
        while (at > 0 && rates[at - 1] > rate) {
            rates[at] = rates[at - 1];
            most[at] = most[at - 1];
            sources[at] = sources[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        rates[at] = rate;
        most[at] = quantity;
        sources[at] = source;
        places[at] = place;
    }

    /** What of the line no lane of the set can carry. */
    long missing(int[] set, int line) {
        long left = terms.network.lines.get(line).needed();
        stamp++;
        for (int lane : set) {
            LaneGoods goods = terms.goods[lane];
            for (int at = goods.first()[line]; at < goods.first()[line + 1]; at++) {
                left -= isNew(goods.sources()[at]) ? goods.most()[at] : 0;
            }
        }
        return Math.max(0, left);
    }

    private boolean isNew(int source) {
        boolean isNew = seen[source] != stamp;
        seen[source] = stamp;
        return isNew;
    }

    private double fill(int line, double[] grams) {
        double lost = leftOpen.lost(line);
        long left = terms.network.lines.get(line).needed();
        double cost = 0;
        stamp++;
        for (int at = 0; at < count && left > 0 && rates[at] < lost; at++) {
            if (isNew(sources[at])) {
                long taken = Math.min(left, most[at]);
                cost += taken * rates[at];
                left -= taken;
                if (places[at] >= 0) {
                    grams[places[at]] += taken * terms.gramsPerThousandth(line);
                }
            }
        }
        return cost + left * lost;
    }
}
