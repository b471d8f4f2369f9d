package io.crossdock.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** One pass through the sets of lanes, depth first: each set once, those that promise most first. */
final class Walk {
    private static final int ANY = -1;
    private static final int ROUNDS = 6;
    /** With so few sets it is faster to look at each of them. */
    private static final int FEW = 8;

    private final Terms terms;
    private final LeftOpen leftOpen;
    private final Filling filling;
    private final Appraisal appraisal;
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
        this.breach = broken ? terms.breach : 0;
        this.mostDecodes = mostDecodes;
        this.incumbent = incumbent;
        leftOpen = new LeftOpen(terms, openAllowed);
        filling = new Filling(terms, leftOpen);
        appraisal = new Appraisal(terms, leftOpen);
    }

    /** @param base lanes that are open anyway */
    void run(int[] base, int[] more, int mostNew) {
        double[] worth = appraisal.cheapest(base, more);
        double least = Double.NEGATIVE_INFINITY;
        if (mostNew > 0 && more.length > FEW) {
            FirstSets first = new FirstSets(appraisal, filling, base, more, mostNew, mostDecodes);
            while (first.hasNext() && decodes < mostDecodes && incumbent.isBeatenBy(first.bound() + breach)) {
                int[] set = first.next(incumbent.cutoff() - breach);
                if (incumbent.isBeatenBy(filling.cost(set) + breach)) {
                    decode(set);
                }
            }
            worth = first.worth();
            least = first.bound() + breach;
        }
        if (incumbent.isBeatenBy(least)) {
            visit(base, more, mostNew, worth, least);
        }
    }

    int decodes() {
        return decodes;
    }

    /** Whether it ended before it was through. */
    boolean isCut() {
        return cut;
    }

    /** No plan of this pass that is better than the best one costs less. */
    double bound() {
        return bound;
    }

    /** @param least no plan on these lanes or more costs less; known from the lanes but the last */
    private void visit(int[] set, int[] more, int slots, double[] start, double least) {
        if (decodes > 0 && decodes >= mostDecodes) {
            cutAt(least);
            return;
        }
        if (incumbent.isBeatenBy(filling.cost(set) + breach) && nodesCan(set)) {
            decode(set);
        } else {
            decodes++;
        }
        if (slots > 0 && more.length > 0) {
            extend(set, more, slots, start);
        }
    }

    private void decode(int[] set) {
        decodes++;
        int[] sorted = set.clone();
        Arrays.sort(sorted);
        Loading loading = new Loading(terms, sorted, leftOpen.allowed, breach, mostDecodes, incumbent.cutoff());
        incumbent.offer(loading.run());
        if (loading.isCut()) {
            cutAt(loading.bound());
        }
    }

    private void cutAt(double least) {
        cut = true;
        bound = Math.min(bound, least);
    }

    private void extend(int[] set, int[] more, int slots, double[] start) {
        int rounds = more.length > FEW ? ROUNDS : 1;
        Appraised all = appraisal.of(set, more, slots, start, rounds, incumbent.cutoff() - breach, lanes -> {});
        int line = leftOpen.allowed ? ANY : hardestLine(set, more);
        int[] places = IntStream.of(all.placesBelow(incumbent.cutoff() - Loading.HALF_A_CENT - breach))
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> line != ANY && !serves(more[at], line))
                        .thenComparingDouble(at -> -all.earned()[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] bounds = all.of(places).boundsWithLater();
        int[] lanes = IntStream.of(places).map(at -> more[at]).toArray();
        for (int at = 0; at < lanes.length; at++) {
            if (line != ANY && !serves(lanes[at], line)) {
                break;
            }
            double least = bounds[at] + breach;
            if (incumbent.isBeatenBy(least)) {
                int[] longer = Arrays.copyOf(set, set.length + 1);
                longer[set.length] = lanes[at];
                int[] later = Arrays.copyOfRange(lanes, at + 1, lanes.length);
                visit(longer, later, slots - 1, all.worth(), least);
            }
        }
    }

    private boolean serves(int lane, int line) {
        return terms.goods[lane].serves(line);
    }

    /** Of the lines that the open lanes cannot complete, the one that the fewest others serve. */
    private int hardestLine(int[] set, int[] more) {
        int hardest = ANY;
        int fewest = Integer.MAX_VALUE;
        for (int line = 0; line < terms.network.lines.size(); line++) {
            if (filling.missing(set, line) > 0) {
                int lanes = 0;
                for (int lane : more) {
                    lanes += serves(lane, line) ? 1 : 0;
                }
                hardest = lanes < fewest ? line : hardest;
                fewest = Math.min(fewest, lanes);
            }
        }
        return hardest;
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
