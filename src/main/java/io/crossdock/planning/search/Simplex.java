package io.crossdock.planning.search;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Least cost of a linear program with bounded variables, by the primal simplex method in two phases on a dense tableau. */
final class Simplex {
    private static final double TINY = 1e-9;
    private static final double ZERO = 1e-7;
    /** From here on the smallest index enters, which cannot go in circles. */
    private static final int PIVOTS_BEFORE_BLAND = 500;

    private static final int MOST_PIVOTS = 5000;

    private final int columns;
    private final double[][] tableau;
    private final double[] upper;
    private final double[] reduced;
    private final boolean[] flipped;
    private final int[] basis;
    private int pivots;

    private Simplex(int variables, double[] limits, List<Row> rows) {
        int slacks = rows.size();
        columns = variables + 2 * slacks;
        tableau = new double[slacks][columns + 1];
        upper = Arrays.copyOf(limits, columns);
        reduced = new double[columns];
        flipped = new boolean[columns];
        basis = new int[slacks];
        for (int row = 0; row < slacks; row++) {
            setRow(row, rows.get(row), variables + row, variables + slacks + row);
        }
    }

    /** The slack is what is missing to the most, or to the least where there is no most. */
    private void setRow(int at, Row row, int slack, int artificial) {
        boolean hasMost = row.most() < Double.POSITIVE_INFINITY;
        double[] line = tableau[at];
        System.arraycopy(row.coefficients(), 0, line, 0, row.coefficients().length);
        line[slack] = hasMost ? 1 : -1;
        line[columns] = hasMost ? row.most() : row.least();
        upper[slack] = hasMost ? row.most() - row.least() : Double.POSITIVE_INFINITY;
        upper[artificial] = Double.POSITIVE_INFINITY;
        if (hasMost && line[columns] >= 0 && line[columns] <= upper[slack]) {
            upper[artificial] = 0;
            basis[at] = slack;
            return;
        }
        if (line[columns] < 0) {
            for (int column = 0; column <= columns; column++) {
                line[column] = -line[column];
            }
        }
        line[artificial] = 1;
        basis[at] = artificial;
    }

    /** The variables; {@code null} when no values keep all rows or the method gets nowhere. */
    static double @Nullable [] solve(double[] cost, double[] upper, List<Row> rows) {
        int variables = cost.length;
        Simplex simplex = new Simplex(variables, upper, rows);
        double[] phase = new double[simplex.columns];
        int firstArtificial = variables + rows.size();
        Arrays.fill(phase, firstArtificial, simplex.columns, 1);
        if (!simplex.run(phase) || simplex.value(phase) > ZERO * (1 + rows.size())) {
            return null;
        }
        Arrays.fill(simplex.upper, firstArtificial, simplex.columns, 0);
        return simplex.run(Arrays.copyOf(cost, simplex.columns)) ? simplex.solution(variables) : null;
    }

    private double value(double[] cost) {
        double[] all = solution(columns);
        double value = 0;
        for (int column = 0; column < columns; column++) {
            value += cost[column] * all[column];
        }
        return value;
    }

    private double[] solution(int count) {
        double[] all = new double[columns];
        for (int row = 0; row < basis.length; row++) {
            all[basis[row]] = tableau[row][columns];
        }
        for (int column = 0; column < columns; column++) {
            all[column] = flipped[column] ? upper[column] - all[column] : all[column];
        }
        return Arrays.copyOf(all, count);
    }

    private boolean run(double[] cost) {
        for (int column = 0; column < columns; column++) {
            reduced[column] = signed(cost, column);
        }
        for (int row = 0; row < basis.length; row++) {
            subtract(reduced, columns, tableau[row], signed(cost, basis[row]));
        }
        for (int entering = entering(); entering >= 0; entering = entering()) {
            if (++pivots > MOST_PIVOTS || !step(entering)) {
                return false;
            }
        }
        return true;
    }

    private double signed(double[] cost, int column) {
        return flipped[column] ? -cost[column] : cost[column];
    }

    private int entering() {
        int best = -1;
        double least = -ZERO;
        for (int column = 0; column < columns; column++) {
            if (reduced[column] < least && upper[column] > 0) {
                best = column;
                if (pivots > PIVOTS_BEFORE_BLAND) {
                    return best;
                }
                least = reduced[column];
            }
        }
        return best;
    }

    private boolean step(int entering) {
        double limit = upper[entering];
        int leaving = -1;
        for (int row = 0; row < basis.length; row++) {
            double rise = tableau[row][entering];
            double room = rise > TINY ? tableau[row][columns] : upper[basis[row]] - tableau[row][columns];
            if (Math.abs(rise) > TINY && room < Double.POSITIVE_INFINITY) {
                double ratio = Math.max(0, room) / Math.abs(rise);
                if (ratio < limit - TINY || (leaving >= 0 && ratio <= limit && basis[row] < basis[leaving])) {
                    limit = ratio;
                    leaving = row;
                }
            }
        }
        if (limit == Double.POSITIVE_INFINITY) {
            return false;
        }
        if (leaving < 0) {
            flip(entering);
        } else {
            if (tableau[leaving][entering] < 0) {
                flipBasic(leaving);
            }
            pivot(leaving, entering);
        }
        return true;
    }

    /** Counts a variable from its upper limit downwards. */
    private void flip(int column) {
        for (double[] row : tableau) {
            row[columns] -= row[column] * upper[column];
            row[column] = -row[column];
        }
        reduced[column] = -reduced[column];
        flipped[column] ^= true;
    }

    private void flipBasic(int row) {
        double[] line = tableau[row];
        int variable = basis[row];
        for (int column = 0; column < columns; column++) {
            line[column] = column == variable ? 1 : -line[column];
        }
        line[columns] = upper[variable] - line[columns];
        flipped[variable] ^= true;
    }

    private void pivot(int leaving, int entering) {
        double[] line = tableau[leaving];
        double divisor = line[entering];
        for (int column = 0; column <= columns; column++) {
            line[column] /= divisor;
        }
        for (int row = 0; row < tableau.length; row++) {
            if (row != leaving) {
                subtract(tableau[row], columns + 1, line, tableau[row][entering]);
            }
        }
        subtract(reduced, columns, line, reduced[entering]);
        basis[leaving] = entering;
    }

    private static void subtract(double[] from, int count, double[] line, double times) {
        if (times != 0) {
            for (int column = 0; column < count; column++) {
                from[column] -= times * line[column];
            }
        }
    }
}
