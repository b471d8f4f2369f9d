package io.crossdock.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The load of a set of lanes with prices that bend upwards only and lie nowhere above the tariffs within ranges of weight, and
 * with quantities that may be no whole steps.
 */
final class Relaxed {
    private static final double TINY = 1e-3 * Freight.CENT;

    private final Columns columns;
    private final long[] from;
    private final long[] to;
    private final List<List<Freight.Slope>> slopes = new ArrayList<>();
    /** Straight prices near to what the lanes carry. */
    private final Freight.Slope[] near;

    private double fixed;

    Relaxed(Columns columns, long[] from, long[] to, double[] grams) {
        this.columns = columns;
        this.from = from;
        this.to = to;
        near = new Freight.Slope[from.length];
        for (int in = 0; in < from.length; in++) {
            int lane = columns.set[in];
            boolean whole = from[in] == columns.terms.leastGrams[lane] && to[in] == columns.terms.mostGrams[lane];
            Hull hull = whole ? columns.terms.hull(lane) : columns.terms.freight[lane].below(from[in], to[in]);
            slopes.add(hull.slopes());
            near[in] = hull.slopeAt(grams[in]);
            fixed += columns.terms.fixed[lane];
        }
    }

    /** What these quantities cost at least, and more where a lane carries more. */
    double cost(double[] quantities, double[] grams) {
        double cost = fixed;
        for (int column = 0; column < columns.count; column++) {
            cost += columns.terms.rate[columns.way[column]] * quantities[column];
        }
        for (int in = 0; in < grams.length; in++) {
            cost += freight(in, grams[in]);
        }
        return cost;
    }

    /** The price of the lane for a weight, below the tariff. */
    double freight(int in, double grams) {
        double most = Double.NEGATIVE_INFINITY;
        for (Freight.Slope slope : slopes.get(in)) {
            most = Math.max(most, slope.price(grams));
        }
        return most;
    }

    private double rate(int column) {
        int in = columns.place[column];
        return columns.terms.rate[columns.way[column]] + (in < 0 ? 0 : near[in].perGram() * columns.grams[column]);
    }

    /** At the near prices, which no price is below. */
    double costNear(double[] quantities) {
        double cost = fixed;
        for (Freight.Slope slope : near) {
            cost += slope.fixed();
        }
        for (int column = 0; column < columns.count; column++) {
            cost += rate(column) * quantities[column];
        }
        return cost;
    }

    /** Whether the near prices are those of what the lanes carry. */
    boolean isNear(double[] grams) {
        for (int in = 0; in < near.length; in++) {
            if (freight(in, grams[in]) > near[in].price(grams[in]) + TINY) {
                return false;
            }
        }
        return true;
    }

    /** Each line for itself takes the ways that are cheapest at the near prices; {@code null} when they do not suffice. */
    double @Nullable [] fill() {
        double[] rates = new double[columns.count];
        for (int column = 0; column < rates.length; column++) {
            rates[column] = rate(column);
        }
        double[] quantities = new double[columns.count];
        int first = 0;
        for (int line = 0; line < columns.terms.network.lines.size(); line++) {
            int end = first;
            while (end < columns.count && columns.line[end] == line) {
                end++;
            }
            long needed = columns.terms.network.lines.get(line).needed();
            if (!fill(rates, quantities, first, end, needed)) {
                return null;
            }
            first = end;
        }
        return quantities;
    }

    private boolean fill(double[] rates, double[] quantities, int first, int end, long needed) {
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
        for (int in = 0; in < from.length; in++) {
            int lane = columns.set[in];
            double least = from[in] > terms.leastGrams[lane] ? from[in] - 1 + 1e-3 : Double.NEGATIVE_INFINITY;
            double most = to[in] < terms.mostGrams[lane] ? to[in] : Double.POSITIVE_INFINITY;
            if (least > 0 || most < Double.POSITIVE_INFINITY) {
                rules.add(new Row(columns.weight(in, columns.count), least, most));
            }
        }
        columns.addCostLimit(rules);
    }

    double @Nullable [] solve(List<Row> rules, long @Nullable [] least, long @Nullable [] most) {
        LinearProgram program = new LinearProgram(columns, least, most);
        List<Row> rows = new ArrayList<>(rules);
        for (int in = 0; in < from.length; in++) {
            Freight.Slope first = slopes.get(in).get(0);
            if (slopes.get(in).size() == 1 && first.perGram() == 0) {
                program.fix(in, first.fixed());
            } else {
                addFreight(rows, in);
            }
        }
        return program.solve(rows);
    }

    private void addFreight(List<Row> rows, int in) {
        for (Freight.Slope slope : slopes.get(in)) {
            double[] row = columns.weight(in, columns.count + from.length);
            for (int column = 0; column < columns.count; column++) {
                row[column] *= -slope.perGram();
            }
            row[columns.count + in] = 1;
            rows.add(new Row(row, slope.fixed(), Double.POSITIVE_INFINITY));
        }
    }
}
