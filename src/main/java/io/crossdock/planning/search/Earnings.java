package io.crossdock.planning.search;

import io.crossdock.planning.problem.Line;
import java.util.Arrays;

/**
 * What a lane would earn if each thousandth of a line were paid for: the goods that earn most for their weight go first, as
 * long as they earn more than the freight rises. Never less than any load of the lane could earn.
 */
final class Earnings {
    private final Terms terms;
    private final long[] needed;
    private final boolean[] byWeight;

    // the goods that would go, best first for their weight
    private double[] earned = new double[64];
    private double[] grams = new double[64];
    private double[] quantities = new double[64];
    private int[] lines = new int[64];
    private int count;

    /** How many of them go whole, and how much of the next one. */
    private int whole;

    private double part;

    Earnings(Terms terms) {
        this.terms = terms;
        needed = terms.network.lines.stream().mapToLong(Line::needed).toArray();
        int lanes = terms.network.lanes.size();
        byWeight = new boolean[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            byWeight[lane] = !terms.freight[lane].isFlat() || terms.mostGrams[lane] < terms.gramsOffered(lane);
        }
    }

    /** @param worth what a thousandth of each line is paid */
    double of(int lane, double[] worth) {
        LaneGoods goods = terms.goods[lane];
        count = 0;
        double sum = 0;
        for (int line = 0; line < worth.length; line++) {
            long left = needed[line];
            for (int at = goods.first()[line]; at < goods.first()[line + 1] && left > 0; at++) {
                double rate = worth[line] - goods.rates()[at];
                if (rate <= 0) {
                    break;
                }
                long quantity = Math.min(left, goods.most()[at]);
                left -= quantity;
                sum += rate * quantity;
                add(rate * quantity, quantity * terms.gramsPerThousandth(line), quantity, line);
            }
        }
        if (byWeight[lane]) {
            sort();
            return best(lane) - terms.fixed[lane];
        }
        whole = count;
        part = 0;
        return sum - terms.fixed[lane] - terms.freight[lane].price(0);
    }

    /** What the lane that was asked for last would carry. */
    void addLoadTo(double[] carried) {
        for (int at = 0; at < whole; at++) {
            carried[lines[at]] += quantities[at];
        }
        if (part > 0) {
            carried[lines[whole]] += part * quantities[whole];
        }
    }

    private void add(double earns, double weight, long quantity, int line) {
        if (count == earned.length) {
            earned = Arrays.copyOf(earned, 2 * count);
            grams = Arrays.copyOf(grams, 2 * count);
            quantities = Arrays.copyOf(quantities, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
        int at = count++;
        earned[at] = earns;
        grams[at] = weight;
        quantities[at] = quantity;
        lines[at] = line;
    }

    private void sort() {
        for (int from = 1; from < count; from++) {
            double earns = earned[from];
            double weight = grams[from];
            double quantity = quantities[from];
            int line = lines[from];
            int to = from;
            while (to > 0 && earned[to - 1] * weight < earns * grams[to - 1]) {
                earned[to] = earned[to - 1];
                grams[to] = grams[to - 1];
                quantities[to] = quantities[to - 1];
                lines[to] = lines[to - 1];
                to--;
            }
            earned[to] = earns;
            grams[to] = weight;
            quantities[to] = quantity;
            lines[to] = line;
        }
    }

    private double best(int lane) {
        Freight freight = terms.freight[lane];
        Corners corners = terms.network.corners(lane, terms.leastGrams[lane], terms.mostGrams[lane]);
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double weight = 0;
        int at = 0;
        for (int next = 0; next < corners.grams().length; next++) {
            long corner = corners.grams()[next];
            while (at < count && weight + grams[at] <= corner) {
                sum += earned[at];
                weight += grams[at];
                at++;
                if (weight >= corners.least()) {
                    best = keep(best, sum - freight.price((long) weight), at, 0);
                }
            }
            double share = at == count ? 0 : (corner - weight) / grams[at];
            double more = at == count ? 0 : earned[at] * share;
            best = keep(best, sum + more - corners.prices()[next], at, share);
            if (at == count && weight <= corner) {
                break;
            }
        }
        return best;
    }

    private double keep(double best, double earns, int goods, double share) {
        if (earns > best) {
            whole = goods;
            part = share;
            return earns;
        }
        return best;
    }
}
