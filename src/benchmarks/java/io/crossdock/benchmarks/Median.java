package io.crossdock.benchmarks;

import java.util.List;

/** The middle of an odd number of runs. */
final class Median {
    private Median() {}

    static double of(List<Double> runs) {
        return runs.stream().sorted().toList().get(runs.size() / 2);
    }
}
