package io.crossdock.planning.search;

import java.util.Arrays;

/**
 * The most that a lane with a price by weight could save: the goods that save most for their weight go first, and the price
 * of the weight they come to is the true one.
 */
final class Savings {
    private final Terms terms;
    private final Ladder[][] goods;
    private final Stock stock;
    private final long[][] corners;
    private double[] saved = new double[64];
    private double[] grams = new double[64];
    private int count;

    Savings(Terms terms, Ladder[][] goods, Stock stock) {
        this.terms = terms;
        this.goods = goods;
        this.stock = stock;
        corners = new long[terms.lanes().size()][];
        for (int lane = 0; lane < corners.length; lane++) {
            corners[lane] = terms.freight[lane].corners(terms.leastGrams[lane], terms.mostGrams[lane]);
        }
    }

    double most(Gains.Opened opened, int lane) {
        count = 0;
        for (int line = 0; line < goods.length; line++) {
            if (goods[line][lane].size() > 0) {
                add(opened, line, goods[line][lane]);
            }
        }
        sort();
        return best(lane) - terms.fixed[lane];
    }

    /** The dearest goods of the line are replaced by the cheapest of the lane, as long as that saves anything. */
    private void add(Gains.Opened opened, int line, Ladder more) {
        Ladder ladder = opened.ladders()[line];
        long[] taken = opened.taken()[line];
        long left = opened.lost()[line];
        int at = taken.length;
        int next = 0;
        long room = more.most()[0];
        while (next < more.size()) {
            double rate = at == taken.length ? stock.lost(line) : ladder.rates()[at];
            double saving = rate - more.rates()[next];
            if (left > 0 && saving <= 0) {
                return;
            }
            long quantity = Math.min(left, room);
            if (quantity > 0) {
                add(saving * quantity, quantity * terms.gramsPerThousandth(line));
            }
            left -= quantity;
            room -= quantity;
            if (room == 0 && ++next < more.size()) {
                room = more.most()[next];
            }
            if (left == 0) {
                if (--at < 0) {
                    return;
                }
                left = taken[at];
            }
        }
    }

    private void add(double saving, double weight) {
        if (count == saved.length) {
            saved = Arrays.copyOf(saved, 2 * count);
            grams = Arrays.copyOf(grams, 2 * count);
        }
        int at = count++;
        saved[at] = saving;
        grams[at] = weight;
    }

    private void sort() {
        for (int from = 1; from < count; from++) {
            double saving = saved[from];
            double weight = grams[from];
            int to = from;
            while (to > 0 && saved[to - 1] * weight < saving * grams[to - 1]) {
                saved[to] = saved[to - 1];
                grams[to] = grams[to - 1];
                to--;
            }
            saved[to] = saving;
            grams[to] = weight;
        }
    }

    private double best(int lane) {
        Freight freight = terms.freight[lane];
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double weight = 0;
        int at = 0;
        for (long corner : corners[lane]) {
            while (at < count && weight + grams[at] <= corner) {
                sum += saved[at];
                weight += grams[at];
                at++;
                if (weight >= terms.leastGrams[lane]) {
                    best = Math.max(best, sum - freight.price((long) weight));
                }
            }
            double part = at == count ? 0 : saved[at] * (corner - weight) / grams[at];
            best = Math.max(best, sum + part - freight.price(corner));
        }
        return best;
    }
}
