package io.crossdock.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The load of a set of lanes as a linear program in steps of the lines; the freight of each lane, in cents, comes last. */
final class LinearProgram {
    private final Columns columns;
    private final double[] cost;
    private final double[] least;
    private final double[] room;
    private final double[] step;

    /** The limits of quantities are in steps. */
    LinearProgram(Columns columns, long @Nullable [] leastSteps, long @Nullable [] mostSteps) {
        this.columns = columns;
        int count = columns.count;
        int all = count + columns.set.length;
        long[] most = mostSteps == null ? columns.mostSteps() : mostSteps;
        cost = new double[all];
        least = new double[all];
        room = new double[all];
        step = new double[all];
        for (int column = 0; column < count; column++) {
            step[column] = columns.lineOf(column).step();
            cost[column] = columns.terms.rate[columns.way[column]] * step[column] / Freight.CENT;
            least[column] = leastSteps == null ? 0 : leastSteps[column];
            room[column] = most[column] - least[column];
        }
        for (int column = count; column < all; column++) {
            step[column] = Freight.CENT;
            cost[column] = 1;
            room[column] = Double.POSITIVE_INFINITY;
        }
    }

    /** The freight of a lane that does not depend on weight. */
    void fix(int in, double freight) {
        least[columns.count + in] = freight / Freight.CENT;
        room[columns.count + in] = 0;
    }

    /** In thousandths of a unit; {@code null} when no quantities keep all rules. */
    double @Nullable [] solve(List<Row> rules) {
        for (double some : room) {
            if (some < 0) {
                return null;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < columns.terms.network.lines.size(); line++) {
            rows.add(whole(line));
        }
        rules.forEach(rule -> rows.add(inSteps(rule)));
        double[] above = Simplex.solve(cost, room, rows);
        if (above == null) {
            return null;
        }
        for (int column = 0; column < above.length; column++) {
            above[column] = (above[column] + least[column]) * step[column];
        }
        return above;
    }

    /** All that a line needs is in one of its ways. */
    private Row whole(int line) {
        double[] coefficients = new double[cost.length];
        double needed = (double) columns.terms.network.lines.get(line).needed()
                / columns.terms.network.lines.get(line).step();
        for (int column = 0; column < columns.count; column++) {
            coefficients[column] = columns.line[column] == line ? 1 : 0;
            needed -= coefficients[column] * least[column];
        }
        return new Row(coefficients, needed, needed);
    }

    /** Scaled so that the largest coefficient is 1. */
    private Row inSteps(Row rule) {
        double[] coefficients = new double[cost.length];
        double shift = 0;
        double largest = 0;
        for (int column = 0; column < rule.coefficients().length; column++) {
            coefficients[column] = rule.coefficients()[column] * step[column];
            shift += coefficients[column] * least[column];
            largest = Math.max(largest, Math.abs(coefficients[column]));
        }
        double scale = largest == 0 ? 1 : largest;
        for (int column = 0; column < coefficients.length; column++) {
            coefficients[column] /= scale;
        }
        return new Row(coefficients, (rule.least() - shift) / scale, (rule.most() - shift) / scale);
    }
}
