package io.crossdock.benchmarks.plan;

import java.util.Random;

/** Numbers by chance, the same ones for the same seed. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }
}
