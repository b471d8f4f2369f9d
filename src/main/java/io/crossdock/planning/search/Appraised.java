package io.crossdock.planning.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lanes at the prices of an appraisal.
 *
 * @param without what everything costs before any more lane opens
 * @param worth prices by line, for a thousandth
 * @param earned by each lane that may open, in their order
 * @param slots how many of them may
 */
@SuppressWarnings("ArrayRecordComponent") // one of many in a search; never changed once built
record Appraised(double without, double[] worth, double[] earned, int slots) {
    /** No plan costs less. */
    double bound() {
        return without - most(0, slots);
    }

    /** For each lane: no plan costs less that opens it, and else only later ones. */
    double[] boundsWithLater() {
        double[] bounds = new double[earned.length];
        double[] best = new double[Math.max(0, slots - 1)];
        double others = 0;
        for (int at = earned.length - 1; at >= 0; at--) {
            bounds[at] = without - earned[at] - others;
            double one = Math.max(0, earned[at]);
            for (int place = 0; place < best.length; place++) {
                double kept = Math.max(best[place], one);
                one = Math.min(best[place], one);
                best[place] = kept;
            }
            others = Arrays.stream(best).sum();
        }
        return bounds;
    }

    /** Places of the lanes with which a plan could cost less than this. */
    int[] placesBelow(double cutoff) {
        int[] best = best();
        double all = without - most(0, slots);
        double weakest = best.length < slots ? 0 : earned[best[best.length - 1]];
        return IntStream.range(0, earned.length)
                .filter(at -> all + Math.max(0, weakest - earned[at]) < cutoff)
                .toArray();
    }

    private double most(int from, int count) {
        double sum = 0;
        for (int place : best(from, count)) {
            sum += earned[place];
        }
        return sum;
    }

    /** Places of those that earn the most, and anything at all. */
    int[] best() {
        return best(0, slots);
    }

    int[] best(int count) {
        return best(0, count);
    }

    private int[] best(int from, int count) {
        int[] best = new int[Math.max(0, Math.min(count, earned.length - from))];
        int found = 0;
        for (int at = from; at < earned.length && best.length > 0; at++) {
            if (earned[at] > 0 && (found < best.length || earned[at] > earned[best[found - 1]])) {
                int place = found < best.length ? found++ : found - 1;
                while (place > 0 && earned[best[place - 1]] < earned[at]) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = at;
            }
        }
        return found == best.length ? best : Arrays.copyOf(best, found);
    }

    /** The same for some of the lanes, in the order given. */
    Appraised of(int[] places) {
        double[] some = new double[places.length];
        for (int at = 0; at < places.length; at++) {
            some[at] = earned[places[at]];
        }
        return new Appraised(without, worth, some, slots);
    }
}
