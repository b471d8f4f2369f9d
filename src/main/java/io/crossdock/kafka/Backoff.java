package io.crossdock.kafka;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Longer pauses after each failure, from 100 ms to 30 s, with jitter so that many processors do not return at once. */
final class Backoff {
    private static final long SHORTEST = 100;
    private static final long LONGEST = 30_000;
    private static final int MOST_DOUBLINGS = 9;

    private final RandomGenerator dice;
    private int failures;

    Backoff(RandomGenerator dice) {
        this.dice = dice;
    }

    void succeeded() {
        failures = 0;
    }

    /** Between half of the pause that is due and the whole of it. */
    Duration next() {
        long due = Math.min(LONGEST, SHORTEST << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return Duration.ofMillis(due / 2 + dice.nextLong(due / 2 + 1));
    }
}
