package io.crossdock.planning.search;

import io.crossdock.planning.problem.Source;
import java.util.Arrays;

/**
 * How much opening one more lane could save at most, each line for itself. Open lanes have straight prices that are nowhere
 * above their tariffs, and every line fills from its cheapest ways; so what several more lanes save together is never more
 * than the sum of what each saves alone. That makes the bound of the search.
 */
final class Gains {
    private final Terms terms;
    /** Without freight, by line and lane. */
    private final Ladder[][] goods;

    private final Ladder[] all;
    private final Ladder[] expected;
    private final double[] lost;
    private final Stock stock;
    private final Savings savings;

    /**
     * What is open, what each line costs with it, and how much of each way it takes.
     *
     * @param lost what of each line nothing serves
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never changed once built
    record Opened(Ladder[] ladders, double[] costs, long[][] taken, long[] lost, double fixed) {
        double cost() {
            double sum = fixed;
            for (double cost : costs) {
                sum += cost;
            }
            return sum;
        }
    }

    /**
     * @param openAllowed otherwise what stays open is only a price that draws the search to complete plans
     * @param openRate added to what stays open, by thousandths of a unit
     */
    Gains(Terms terms, boolean openAllowed, double openRate) {
        this.terms = terms;
        Network network = terms.network;
        int lines = network.lines.size();
        int lanes = network.lanes.size();
        goods = new Ladder[lines][lanes];
        all = new Ladder[lines];
        expected = new Ladder[lines];
        lost = new double[lines];
        for (int line = 0; line < lines; line++) {
            for (int lane = 0; lane < lanes; lane++) {
                goods[line][lane] = ladder(network.shipped[line][lane], 0);
            }
            all[line] = merged(goods[line], 0, lanes);
            int coming = network.open[line].length - 1;
            expected[line] = openAllowed ? ladder(Arrays.copyOf(network.open[line], coming), openRate) : Ladder.NOTHING;
            lost[line] = terms.rate[network.open[line][coming]] + openRate;
        }
        stock = new Stock(network, lost);
        savings = new Savings(terms, goods, stock);
    }

    private Ladder ladder(int[] ways, double more) {
        Ladder ladder = Ladder.NOTHING;
        for (int way : ways) {
            Network.Way from = terms.network.ways.get(way);
            Source source = from.source();
            if (terms.most[way] > 0 && source != null) {
                ladder = ladder.with(Ladder.of(terms.rate[way] + more, terms.most[way], source.index(), from.lane()));
            }
        }
        return ladder;
    }

    /** Straight prices are nearest to the tariffs where the lanes carry what they would at first sight. */
    Opened opened(int[] set) {
        double[] near = new double[terms.lanes().size()];
        boolean byWeight = false;
        for (int lane : set) {
            near[lane] = Math.max(terms.leastGrams[lane], terms.mostGrams[lane]);
            byWeight |= !terms.freight[lane].isFlat();
        }
        Opened first = opened(set, near);
        if (!byWeight) {
            return first;
        }
        Opened second = opened(set, grams(first));
        return second.cost() > first.cost() ? second : first;
    }

    private Opened opened(int[] set, double[] near) {
        Ladder[] ladders = expected.clone();
        double fixed = 0;
        for (int lane : set) {
            long most = Math.max(terms.leastGrams[lane], terms.mostGrams[lane]);
            Freight.Slope slope = terms.freight[lane].below(terms.leastGrams[lane], most, (long) near[lane]);
            fixed += terms.fixed[lane] + slope.fixed();
            for (int line = 0; line < ladders.length; line++) {
                if (serves(lane, line)) {
                    double rate = slope.perGram() * terms.gramsPerThousandth(line);
                    ladders[line] = ladders[line].with(goods[line][lane].dearerBy(rate));
                }
            }
        }
        double[] costs = new double[ladders.length];
        long[][] taken = new long[ladders.length][];
        long[] lostOf = new long[ladders.length];
        for (int line = 0; line < costs.length; line++) {
            taken[line] = stock.taken(line, ladders[line]);
            lostOf[line] = stock.needed(line);
            for (int at = 0; at < taken[line].length; at++) {
                costs[line] += taken[line][at] * ladders[line].rates()[at];
                lostOf[line] -= taken[line][at];
            }
            costs[line] += lostOf[line] * lost[line];
        }
        return new Opened(ladders, costs, taken, lostOf, fixed);
    }

    /** By number of the lane. */
    private double[] grams(Opened opened) {
        double[] grams = new double[terms.lanes().size()];
        for (int line = 0; line < opened.taken.length; line++) {
            for (int at = 0; at < opened.taken[line].length; at++) {
                int lane = opened.ladders[line].lanes()[at];
                if (lane >= 0) {
                    grams[lane] += opened.taken[line][at] * terms.gramsPerThousandth(line);
                }
            }
        }
        return grams;
    }

    /** What the lane itself costs counts against it. */
    double gain(Opened opened, int lane) {
        if (!terms.freight[lane].isFlat()) {
            return savings.most(opened, lane);
        }
        double gain = -terms.fixed[lane] - terms.freight[lane].price(0);
        for (int line = 0; line < goods.length; line++) {
            if (serves(lane, line)) {
                gain += opened.costs[line] - stock.cost(line, opened.ladders[line], goods[line][lane]);
            }
        }
        return gain;
    }

    /** Every line with all these lanes open and no freight paid for them. */
    double costWithAll(Opened opened, int[] lanes) {
        boolean[] among = new boolean[terms.lanes().size()];
        for (int lane : lanes) {
            among[lane] = true;
        }
        double cost = opened.fixed;
        for (int line = 0; line < goods.length; line++) {
            cost += stock.cost(line, opened.ladders[line], all[line], among);
        }
        return cost;
    }

    private static Ladder merged(Ladder[] ladders, int from, int to) {
        if (to - from < 2) {
            return to == from ? Ladder.NOTHING : ladders[from];
        }
        int middle = (from + to) / 2;
        return merged(ladders, from, middle).with(merged(ladders, middle, to));
    }

    /** What of the line no open lane can carry. */
    long missing(Opened opened, int line) {
        return stock.missing(line, opened.ladders[line]);
    }

    boolean serves(int lane, int line) {
        return goods[line][lane].size() > 0;
    }
}
