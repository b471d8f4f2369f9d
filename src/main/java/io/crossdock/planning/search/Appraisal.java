package io.crossdock.planning.search;

import java.util.function.Consumer;

/**
 * A bound for choosing among many lanes. Each line is paid a price for its goods, and each lane is judged alone by what it
 * would earn at these prices; no plan costs less than all that is needed at these prices less what the best lanes earn. Prices
 * move towards what makes that bound high: up for what too little is carried of, down for what is carried more than once.
 */
final class Appraisal {
    private static final double FIRST_STRIDE = 1.5;
    private static final double SHORTER = 0.5;
    private static final int PATIENCE = 3;
    /** Prices that swing to and fro come to rest sooner. */
    private static final double KEPT_OF_DIRECTION = 0.5;

    /** How far above the bound the best plan is thought to be where none is known. */
    private static final double HOPE = 1.1;

    private final Terms terms;
    private final LeftOpen leftOpen;
    private final Earnings earnings;
    private final double[] needed;

    Appraisal(Terms terms, LeftOpen leftOpen) {
        this.terms = terms;
        this.leftOpen = leftOpen;
        earnings = terms.earnings;
        needed = new double[terms.network.lines.size()];
        for (int line = 0; line < needed.length; line++) {
            needed[line] = terms.network.lines.get(line).needed();
        }
    }

    /** Where prices begin: what each line would cost where it is cheapest. */
    double[] cheapest(int[] set, int[] more) {
        double[] cheapest = new double[needed.length];
        for (int line = 0; line < cheapest.length; line++) {
            cheapest[line] = leftOpen.lost(line);
            for (int way : leftOpen.expected(line)) {
                cheapest[line] = Math.min(cheapest[line], leftOpen.rate(way));
            }
        }
        for (int lane : set) {
            terms.goods[lane].lower(cheapest);
        }
        for (int lane : more) {
            terms.goods[lane].lower(cheapest);
        }
        return cheapest;
    }

    /**
     * Prices from which on it is worth the most.
     *
     * @param set lanes that are open anyway
     * @param slots how many more may open
     * @param start prices to begin with
     * @param cutoff the rounds end once the bound is there
     * @param chosen gets the lanes that earn the most in each round
     */
    Appraised of(int[] set, int[] more, int slots, double[] start, int rounds, double cutoff, Consumer<int[]> chosen) {
        double[] worth = start.clone();
        Appraised best = null;
        double stride = FIRST_STRIDE;
        double[] direction = new double[needed.length];
        int stale = 0;
        for (int round = 0; round < rounds; round++) {
            double[] carried = new double[needed.length];
            Appraised now = at(worth, set, more, slots, carried, chosen);
            boolean higher = best == null || now.bound() > best.bound();
            best = higher ? now : best;
            stale = higher ? 0 : stale + 1;
            if (stale == PATIENCE) {
                stride *= SHORTER;
                stale = 0;
            }
            double target = cutoff < Double.POSITIVE_INFINITY ? cutoff : now.bound() * HOPE + Freight.CENT;
            if (now.bound() >= cutoff || !move(worth, carried, direction, stride * (target - now.bound()))) {
                break;
            }
        }
        return best == null ? new Appraised(Double.NEGATIVE_INFINITY, worth, new double[more.length], slots) : best;
    }

    private Appraised at(double[] worth, int[] set, int[] more, int slots, double[] carried, Consumer<int[]> chosen) {
        double sum = 0;
        for (int line = 0; line < worth.length; line++) {
            sum += needed[line] * worth[line];
            for (int way : leftOpen.expected(line)) {
                double saved = worth[line] - leftOpen.rate(way);
                if (saved > 0) {
                    sum -= saved * terms.most[way];
                    carried[line] += terms.most[way];
                }
            }
        }
        for (int lane : set) {
            sum -= earnings.of(lane, worth);
            earnings.addLoadTo(carried);
        }
        double[] earned = new double[more.length];
        for (int at = 0; at < earned.length; at++) {
            earned[at] = earnings.of(more[at], worth);
        }
        Appraised appraised = new Appraised(sum, worth.clone(), earned, slots);
        int[] best = appraised.best();
        int[] lanes = new int[best.length];
        for (int place = 0; place < best.length; place++) {
            lanes[place] = more[best[place]];
            earnings.of(lanes[place], worth);
            earnings.addLoadTo(carried);
        }
        chosen.accept(lanes);
        return appraised;
    }

    /** Says whether any price has a reason to move. */
    private boolean move(double[] worth, double[] carried, double[] direction, double gap) {
        double square = 0;
        boolean moves = false;
        for (int line = 0; line < worth.length; line++) {
            double lacking = 1 - carried[line] / needed[line];
            boolean stays = lacking > 0 ? isDearest(worth, line) : worth[line] <= 0;
            moves |= !stays && lacking != 0;
            direction[line] = (stays ? 0 : lacking) + KEPT_OF_DIRECTION * direction[line];
            square += direction[line] * direction[line];
        }
        for (int line = 0; moves && square > 0 && line < worth.length; line++) {
            double moved = Math.max(0, worth[line] + gap / square * direction[line] / needed[line]);
            worth[line] = leftOpen.allowed ? Math.min(moved, leftOpen.lost(line)) : moved;
        }
        return moves;
    }

    private boolean isDearest(double[] worth, int line) {
        return leftOpen.allowed && worth[line] >= leftOpen.lost(line);
    }
}
