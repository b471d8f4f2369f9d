package io.crossdock.planning.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The best plan so far. */
final class Incumbent {
    private final Consumer<Draft> shelf;
    private @Nullable Draft best;
    private double cutoff = Double.POSITIVE_INFINITY;

    /** @param shelf gets every plan that is better than those before */
    Incumbent(Consumer<Draft> shelf) {
        this.shelf = shelf;
    }

    void offer(@Nullable Draft draft) {
        if (draft != null && draft.value < cutoff) {
            best = draft;
            cutoff = draft.value;
            shelf.accept(draft);
        }
    }

    @Nullable
    Draft best() {
        return best;
    }

    double cutoff() {
        return cutoff;
    }

    /** By so much that rounding to cents cannot be all of it. */
    boolean isBeatenBy(double cost) {
        return cost < cutoff - Loading.HALF_A_CENT;
    }
}
