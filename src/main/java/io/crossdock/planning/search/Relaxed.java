package io.crossdock.planning.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The load of a set of lanes with straight prices within ranges of weight, and with quantities that may be no whole steps. */
final class Relaxed {
    final Freight.Slope[] slopes;
    private final Columns columns;
    private final long[] from;
    private final long[] to;
    private final double[] rates;
    private double fixed;

    Relaxed(Columns columns, long[] from, long[] to, long[] near) {
        this.columns = columns;
        this.from = from;
        this.to = to;
        Terms terms = columns.terms;
        slopes = new Freight.Slope[from.length];
        for (int in = 0; in < from.length; in++) {
            int lane = columns.set[in];
            slopes[in] = terms.freight[lane].below(from[in], to[in], near[in]);
            fixed += terms.fixed[lane] + slopes[in].fixed();
        }
        rates = new double[columns.count];
        for (int column = 0; column < columns.count; column++) {
            int in = columns.place[column];
            rates[column] =
                    terms.rate[columns.way[column]] + (in < 0 ? 0 : slopes[in].perGram() * columns.grams[column]);
        }
    }

    /** Of the lanes, whatever they carry. */
    double fixed() {
        return fixed;
    }

    double cost(double[] quantities) {
        double cost = 0;
        for (int column = 0; column < quantities.length; column++) {
            cost += rates[column] * quantities[column];
        }
        return cost;
    }

    /** Each line for itself takes the cheapest ways; {@code null} when they do not suffice. */
    double @Nullable [] fill() {
        double[] quantities = new double[columns.count];
        int first = 0;
        for (int line = 0; line < columns.terms.network.lines.size(); line++) {
            int end = first;
            while (end < columns.count && columns.line[end] == line) {
                end++;
            }
            if (!fill(
                    quantities,
                    first,
                    end,
                    columns.terms.network.lines.get(line).needed())) {
                return null;
            }
            first = end;
        }
        return quantities;
    }

    private boolean fill(double[] quantities, int first, int end, long needed) {
        long left = needed;
        boolean[] done = new boolean[end - first];
        while (left > 0) {
            int cheapest = -1;
            for (int column = first; column < end; column++) {
                if (!done[column - first] && (cheapest < 0 || rates[column] < rates[cheapest])) {
                    cheapest = column;
                }
            }
            if (cheapest < 0) {
                return false;
            }
            long taken = Math.min(left, columns.most(cheapest));
            quantities[cheapest] = taken;
            left -= taken;
            takeSource(done, first, cheapest);
        }
        return true;
    }

    private void takeSource(boolean[] done, int first, int taken) {
        for (int at = 0; at < done.length; at++) {
            done[at] |= columns.isSameSource(first + at, taken);
        }
    }

    /** Rules that hold for these ranges only. */
    void addRules(List<Row> rules) {
        Terms terms = columns.terms;
        for (int in = 0; in < slopes.length; in++) {
            int lane = columns.set[in];
            double least = from[in] > terms.leastGrams[lane] ? from[in] - 1 + 1e-3 : Double.NEGATIVE_INFINITY;
            double most = to[in] < terms.mostGrams[lane] ? to[in] : Double.POSITIVE_INFINITY;
            if (least > 0 || most < Double.POSITIVE_INFINITY) {
                columns.addWeight(rules, in, least, most);
            }
        }
        columns.addCostLimit(rules, slopes);
    }

    double @Nullable [] solve(List<Row> rules, long @Nullable [] least, long @Nullable [] most) {
        return new LinearProgram(columns, rates, least, most).solve(rules);
    }
}
