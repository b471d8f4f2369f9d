package io.crossdock.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** One pass through the sets of lanes, depth first: each set once, those that promise most first. */
final class Walk {
    private static final int ANY = -1;

    private final Terms terms;
    private final Gains gains;
    private final boolean openAllowed;
    private final double breach;
    private final int mostDecodes;
    private final Incumbent incumbent;
    private int decodes;
    private boolean cut;
    private double bound = Double.POSITIVE_INFINITY;

    /**
     * @param openAllowed whether some demand may stay open
     * @param broken whether the breach of the promise is paid anyway
     */
    Walk(Terms terms, boolean openAllowed, boolean broken, int mostDecodes, Incumbent incumbent) {
        this.terms = terms;
        this.openAllowed = openAllowed;
        this.breach = broken ? terms.breach : 0;
        this.mostDecodes = mostDecodes;
        this.incumbent = incumbent;
        this.gains = new Gains(terms, openAllowed, openAllowed ? 0 : openRate());
    }

    /** What an open thousandth costs at least where nothing may stay open: its part of the breach. */
    private double openRate() {
        long needed = 0;
        for (var line : terms.network.lines) {
            needed += line.needed();
        }
        return terms.breach / Math.max(1, needed);
    }

    /** @param base lanes that are open anyway */
    void run(int[] base, int[] more, int mostNew) {
        Gains.Opened opened = gains.opened(base);
        bound = gains.costWithAll(opened, more) + breach;
        visit(base, more, mostNew, 0);
    }

    int decodes() {
        return decodes;
    }

    /** Whether it ended before it was through. */
    boolean isCut() {
        return cut;
    }

    /** No plan of this pass costs less. */
    double bound() {
        return bound;
    }

    /** @param least no plan on these lanes costs less; known from the lanes but the last */
    private void visit(int[] set, int[] more, int slots, double least) {
        if (decodes > 0 && decodes >= mostDecodes) {
            cut = true;
            return;
        }
        decodes++;
        Gains.Opened opened = gains.opened(set);
        double cost = Math.max(least, opened.cost() + breach);
        if (incumbent.isBeatenBy(cost) && nodesCan(set)) {
            int[] sorted = set.clone();
            Arrays.sort(sorted);
            Loading loading = new Loading(terms, sorted, openAllowed, breach, mostDecodes, incumbent.cutoff());
            incumbent.offer(loading.run());
            cut |= loading.isCut();
        }
        if (slots > 0 && more.length > 0) {
            extend(opened, set, more, slots);
        }
    }

    private void extend(Gains.Opened opened, int[] set, int[] more, int slots) {
        double cost = opened.cost() + breach;
        double withAll = gains.costWithAll(opened, more) + breach;
        double[] gain = new double[terms.lanes().size()];
        for (int lane : more) {
            gain[lane] = gains.gain(opened, lane);
        }
        int line = openAllowed ? ANY : hardestLine(opened, more);
        int[] order = IntStream.of(more)
                .boxed()
                .sorted(Comparator.comparing((Integer lane) -> line != ANY && !gains.serves(lane, line))
                        .thenComparingDouble(lane -> -gain[lane]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int at = 0; at < order.length; at++) {
            int lane = order[at];
            double with = cost - gain[lane];
            if (!incumbent.isBeatenBy(with - most(gain, order, at + 1, slots - 1))
                    || (line != ANY && !gains.serves(lane, line))) {
                break;
            }
            if (incumbent.isBeatenBy(withAll + terms.fixed[lane])) {
                double others = most(gain, order, at + 1, slots - 2);
                int[] later = promising(gain, order, at + 1, with - others);
                visit(with(set, lane), later, slots - 1, with);
            }
        }
    }

    private static int[] with(int[] set, int lane) {
        int[] longer = Arrays.copyOf(set, set.length + 1);
        longer[set.length] = lane;
        return longer;
    }

    /** Lanes from this place on with which it could become better than the best: the others cannot help any more. */
    private int[] promising(double[] gain, int[] order, int from, double cost) {
        return IntStream.range(from, order.length)
                .map(at -> order[at])
                .filter(lane -> incumbent.isBeatenBy(cost - gain[lane]))
                .toArray();
    }

    /** Of the lines that the open lanes cannot complete, the one that the fewest others serve. */
    private int hardestLine(Gains.Opened opened, int[] more) {
        int hardest = ANY;
        int fewest = Integer.MAX_VALUE;
        for (int line = 0; line < terms.network.lines.size(); line++) {
            if (gains.missing(opened, line) > 0) {
                int lanes = 0;
                for (int lane : more) {
                    lanes += gains.serves(lane, line) ? 1 : 0;
                }
                hardest = lanes < fewest ? line : hardest;
                fewest = Math.min(fewest, lanes);
            }
        }
        return hardest;
    }

    /** The most that so many of the lanes from this place on can save. */
    private static double most(double[] gain, int[] order, int from, int count) {
        double[] best = new double[Math.max(0, count)];
        for (int at = from; at < order.length && count > 0; at++) {
            double one = gain[order[at]];
            for (int place = 0; place < count; place++) {
                double kept = Math.max(best[place], one);
                one = Math.min(best[place], one);
                best[place] = kept;
            }
        }
        double sum = 0;
        for (double one : best) {
            sum += one;
        }
        return sum;
    }

    private boolean nodesCan(int[] set) {
        for (int lane : set) {
            int node = terms.lanes().get(lane).node();
            long shipments = IntStream.of(set)
                    .mapToObj(terms.lanes()::get)
                    .filter(other -> other.node() == node && !other.original())
                    .count();
            if (shipments > terms.left.shipmentsOf(terms.network.problem.nodes().get(node))) {
                return false;
            }
        }
        return true;
    }
}
