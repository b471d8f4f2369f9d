package io.crossdock.benchmarks.plan;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Variables of a model with their factors. */
final class Sum {
    private final Map<Integer, Double> factors = new TreeMap<>();

    Sum add(double factor, int variable) {
        factors.merge(variable, factor, Double::sum);
        return this;
    }

    Sum add(double times, Sum other) {
        other.factors.forEach((variable, factor) -> add(times * factor, variable));
        return this;
    }

    boolean isEmpty() {
        return factors.isEmpty();
    }

    boolean isWhole() {
        return factors.values().stream().allMatch(factor -> factor == Math.rint(factor));
    }

    void forEach(BiConsumer<Integer, Double> action) {
        factors.forEach(action);
    }
}
