package io.crossdock.benchmarks.plan;

import java.util.ArrayList;
import java.util.List;

/** Measurements of the same thing on many instances. */
final class Samples {
    private static final double PERCENT = 100;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    double median() {
        return percentile(50);
    }

    double most() {
        return percentile(100);
    }

    /** The least value that so many percent do not exceed. */
    double percentile(int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        int place = (int) Math.ceil(sorted.size() * percent / PERCENT) - 1;
        return sorted.get(Math.max(0, place));
    }

    double percentAtMost(double limit) {
        return PERCENT * values.stream().filter(value -> value <= limit).count() / values.size();
    }
}
