package io.crossdock.planning.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets of lanes that are good at first sight: those that an appraisal of all lanes came by, and those that come of exchanging
 * one of their lanes as long as that is better. The cheapest come first.
 */
final class FirstSets {
    private static final int[] ROUNDS = {4, 8, 10, 12};
    private static final int SETS_OF_A_STAGE = 2;
    private static final int LANES_TO_EXCHANGE = 30;
    /** One of the many searches of a batch has no time for exchanges. */
    private static final int MOST_WITHOUT_PATIENCE = 100;

    private final Appraisal appraisal;
    private final Filling filling;
    private final int[] base;
    private final int[] more;
    private final int slots;
    private final int stages;
    private final boolean isPatient;
    /** Of those that were given out, none. */
    private final Map<String, Guess> guesses = new HashMap<>();

    private double[] worth;
    private double bound = Double.NEGATIVE_INFINITY;
    private double cheapest = Double.POSITIVE_INFINITY;
    private int given;

    /** @param cost at first sight */
    @SuppressWarnings("ArrayRecordComponent") // never changed once built
    private record Guess(int[] set, double cost) {}

    /** @param most sets that the search will look at */
    FirstSets(Appraisal appraisal, Filling filling, int[] base, int[] more, int slots, int most) {
        this.appraisal = appraisal;
        this.filling = filling;
        this.base = base;
        this.more = more;
        this.slots = slots;
        stages = Math.max(1, Math.min(ROUNDS.length, most / SETS_OF_A_STAGE));
        isPatient = most >= MOST_WITHOUT_PATIENCE;
        worth = appraisal.cheapest(base, more);
    }

    boolean hasNext() {
        return given < stages * SETS_OF_A_STAGE;
    }

    int[] next(double cutoff) {
        if (given % SETS_OF_A_STAGE == 0) {
            double target = Math.min(cutoff, cheapest);
            Appraised best =
                    appraisal.of(base, more, slots, worth, ROUNDS[given / SETS_OF_A_STAGE], target, this::guess);
            worth = best.bound() > bound ? best.worth() : worth;
            bound = Math.max(bound, best.bound());
            if (isPatient) {
                climb(cheapest(), best.best(LANES_TO_EXCHANGE));
            }
        }
        given++;
        Guess best = cheapest();
        guesses.put(Arrays.toString(best.set), new Guess(best.set, Double.POSITIVE_INFINITY));
        return best.set;
    }

    private Guess cheapest() {
        Guess best = new Guess(base, Double.POSITIVE_INFINITY);
        for (Guess guess : guesses.values()) {
            best = guess.cost < best.cost ? guess : best;
        }
        return best;
    }

    private void guess(int[] lanes) {
        guess(IntStream.concat(IntStream.of(base), IntStream.of(lanes)));
    }

    private Guess guess(IntStream lanes) {
        int[] set = lanes.sorted().toArray();
        Guess guess = guesses.computeIfAbsent(Arrays.toString(set), key -> new Guess(set, filling.cost(set)));
        cheapest = Math.min(cheapest, guess.cost);
        return guess;
    }

    private void climb(Guess from, int[] places) {
        Guess best = from;
        Guess before;
        do {
            before = best;
            for (int out = base.length; out <= before.set.length; out++) {
                for (int place : places) {
                    best = exchanged(before, out, more[place], best);
                }
            }
        } while (best.cost < before.cost);
    }

    /** Without one lane that is no base, and with another one; only with another one where there is room. */
    private Guess exchanged(Guess from, int out, int in, Guess best) {
        boolean full = from.set.length == base.length + slots;
        if (IntStream.of(from.set).anyMatch(lane -> lane == in) || (full && out == from.set.length)) {
            return best;
        }
        int[] kept = IntStream.of(from.set).filter(lane -> !isBase(lane)).toArray();
        int leaving = out - base.length;
        IntStream others =
                IntStream.range(0, kept.length).filter(at -> at != leaving).map(at -> kept[at]);
        Guess guess = guess(IntStream.concat(IntStream.concat(IntStream.of(base), others), IntStream.of(in)));
        return guess.cost < best.cost ? guess : best;
    }

    private boolean isBase(int lane) {
        return IntStream.of(base).anyMatch(one -> one == lane);
    }

    double[] worth() {
        return worth;
    }

    /** No plan costs less. */
    double bound() {
        return bound;
    }
}
