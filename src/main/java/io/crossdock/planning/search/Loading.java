package io.crossdock.planning.search;

import io.crossdock.planning.problem.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best load of one set of open lanes. Ranges of weight in which a tariff jumps, and quantities that are no whole steps,
 * are halved until none is left: exact but for the rounding of amounts to cents, unless {@link #isCut}.
 */
final class Loading {
    /** Better by less is no better: rounding to cents is coarser. */
    static final double HALF_A_CENT = Freight.CENT / 2;

    private static final int MOST_BRANCHES = 3000;
    /** For a search of few sets of lanes, none of which should take most of its time. */
    private static final int BRANCHES_FOR_A_DECODE = 10;

    private static final double WHOLE = 1e-6;

    private final Terms terms;
    private final Columns columns;
    private final double breach;
    private final int mostBranches;
    private final List<Row> rules;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private double best;
    private @Nullable Draft draft;
    private boolean cut;

    /** Ranges of weight of the lanes, and of the quantities in steps where they are bounded already. */
    @SuppressWarnings("ArrayRecordComponent") // one of many in a search; never changed once built
    private record Branch(
            double cost, long[] from, long[] to, double[] near, long @Nullable [] least, long @Nullable [] most) {}

    /**
     * @param openAllowed whether some demand may stay open
     * @param breach of the promise, where it is paid anyway
     * @param mostDecodes of the search that this is a part of
     */
    Loading(Terms terms, int[] set, boolean openAllowed, double breach, int mostDecodes, double cutoff) {
        this.terms = terms;
        this.breach = breach;
        this.columns = new Columns(terms, set, openAllowed);
        this.rules = columns.rules();
        new FirstShipment(columns).addTo(rules);
        this.best = cutoff;
        this.mostBranches = (int) Math.min(MOST_BRANCHES, (long) BRANCHES_FOR_A_DECODE * mostDecodes);
    }

    /** A plan that costs less than the cut-off, the best of all with these lanes; {@code null} when there is none. */
    @Nullable
    Draft run() {
        long[] from = new long[columns.set.length];
        long[] to = new long[columns.set.length];
        double[] near = new double[columns.set.length];
        for (int in = 0; in < from.length; in++) {
            from[in] = terms.leastGrams[columns.set[in]];
            to[in] = terms.mostGrams[columns.set[in]];
            near[in] = to[in];
        }
        branches.push(new Branch(Double.NEGATIVE_INFINITY, from, to, near, null, null));
        for (int count = 0; !branches.isEmpty(); count++) {
            if (count > 0 && count >= mostBranches) {
                cut = true;
                break;
            }
            explore(branches.pop());
        }
        return draft;
    }

    /** Whether it was given up before the best was known. */
    boolean isCut() {
        return cut;
    }

    /** What was not explored costs at least so much. */
    double bound() {
        return branches.stream().mapToDouble(Branch::cost).min().orElse(best);
    }

    private void explore(Branch branch) {
        Relaxed relaxed = new Relaxed(columns, branch.from, branch.to, branch.near);
        double[] quantities = relaxed.fill();
        double cost = quantities == null ? Double.POSITIVE_INFINITY : breach + relaxed.costNear(quantities);
        if (quantities == null || cost >= best - HALF_A_CENT) {
            return;
        }
        double[] weights = weights(quantities);
        List<Row> bound = new ArrayList<>(rules);
        relaxed.addRules(bound);
        if (branch.least != null || !relaxed.isNear(weights) || !areKept(bound, quantities, relaxed, weights)) {
            quantities = relaxed.solve(bound, branch.least, branch.most);
            if (quantities == null) {
                return;
            }
            weights = weights(quantities);
            cost = Math.max(branch.cost, breach + relaxed.cost(quantities, weights));
            if (cost >= best - HALF_A_CENT) {
                return;
            }
        }
        long[] grams = Arrays.stream(weights)
                .mapToLong(sum -> (long) Math.ceil(sum - WHOLE))
                .toArray();
        int part = fraction(quantities);
        if (part < 0) {
            keep(quantities, grams);
        }
        if (!splitWeights(branch, relaxed, weights, grams, cost) && part >= 0) {
            splitQuantity(branch, weights, part, quantities[part], cost);
        }
    }

    private boolean areKept(List<Row> bound, double[] quantities, Relaxed relaxed, double[] weights) {
        double[] withFreight = Arrays.copyOf(quantities, columns.count + weights.length);
        for (int in = 0; in < weights.length; in++) {
            withFreight[columns.count + in] = relaxed.freight(in, weights[in]);
        }
        return bound.stream().allMatch(row -> row.isKept(withFreight));
    }

    private double[] weights(double[] quantities) {
        double[] sums = new double[columns.set.length];
        for (int column = 0; column < columns.count; column++) {
            if (columns.place[column] >= 0) {
                sums[columns.place[column]] += quantities[column] * columns.grams[column];
            }
        }
        return sums;
    }

    /** The way whose quantity is farthest from whole steps; -1 when all are whole. */
    private int fraction(double[] quantities) {
        int worst = -1;
        double most = WHOLE;
        for (int column = 0; column < columns.count; column++) {
            double steps = quantities[column] / columns.lineOf(column).step();
            double away = Math.abs(steps - Math.rint(steps));
            if (away > most) {
                most = away;
                worst = column;
            }
        }
        return worst;
    }

    private void keep(double[] quantities, long[] grams) {
        long[] whole = new long[columns.count];
        for (int column = 0; column < columns.count; column++) {
            Line line = columns.lineOf(column);
            whole[column] = Math.round(quantities[column] / line.step()) * line.step();
        }
        double value = Value.of(columns, whole, grams);
        Draft kept = new Draft(terms.network, Arrays.copyOf(columns.way, columns.count), whole, value);
        if (value < best && kept.isAffordable()) {
            best = value;
            draft = kept;
        }
    }

    /** Halves the range of weights of the lane whose price is farthest from its tariff. */
    private boolean splitWeights(Branch branch, Relaxed relaxed, double[] weights, long[] grams, double cost) {
        int worst = -1;
        double most = Freight.CENT;
        long at = 0;
        for (int in = 0; in < grams.length; in++) {
            Freight freight = terms.freight[columns.set[in]];
            double away = freight.price(grams[in]) - relaxed.freight(in, weights[in]);
            long bend = freight.isFlat() ? -1 : freight.bend(branch.from[in], branch.to[in], grams[in]);
            if (grams[in] > 0 && bend >= 0 && away > most) {
                most = away;
                worst = in;
                at = bend;
            }
        }
        if (worst < 0) {
            return false;
        }
        long[] to = branch.to.clone();
        long[] from = branch.from.clone();
        to[worst] = at;
        from[worst] = at + 1;
        boolean heavier = grams[worst] > at;
        Branch lower = new Branch(cost, branch.from, to, weights, branch.least, branch.most);
        Branch upper = new Branch(cost, from, branch.to, weights, branch.least, branch.most);
        branches.push(heavier ? lower : upper);
        branches.push(heavier ? upper : lower);
        return true;
    }

    private void splitQuantity(Branch branch, double[] weights, int column, double quantity, double cost) {
        long[] least = branch.least == null ? new long[columns.count] : branch.least.clone();
        long[] most = branch.most == null ? columns.mostSteps() : branch.most.clone();
        double steps = quantity / columns.lineOf(column).step();
        long below = (long) Math.floor(steps);
        long[] atMost = most.clone();
        long[] atLeast = least.clone();
        atMost[column] = below;
        atLeast[column] = below + 1;
        Branch lower = new Branch(cost, branch.from, branch.to, weights, least, atMost);
        Branch upper = new Branch(cost, branch.from, branch.to, weights, atLeast, most);
        branches.push(steps - below > 0.5 ? lower : upper);
        branches.push(steps - below > 0.5 ? upper : lower);
    }
}
