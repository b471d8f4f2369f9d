package io.crossdock.planning.search;

import io.crossdock.planning.plan.OrderPlan;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best plan on any set of lanes that an order may open. Keeping the promise and breaking it are looked at one after the
 * other, as the breach is paid once.
 */
final class LaneSets {
    private final Terms terms;
    private final boolean[] allowed;
    private final int mostNew;
    private final int mostDecodes;
    private final Incumbent incumbent;
    private double bound = Double.POSITIVE_INFINITY;
    private int decodes;
    private boolean cut;

    /** @param shelf gets every plan that is better than those before */
    LaneSets(Terms terms, boolean[] allowed, int mostNew, int mostDecodes, Consumer<Draft> shelf) {
        this.terms = terms;
        this.allowed = allowed;
        this.mostNew = mostNew;
        this.mostDecodes = mostDecodes;
        this.incumbent = new Incumbent(shelf);
    }

    /** Everything that may be done; the promise may be broken where that is cheaper. */
    LaneSets run() {
        boolean complete = terms.demand().shipComplete();
        Loading nothing = new Loading(terms, new int[0], true, terms.breach, Integer.MAX_VALUE, incumbent.cutoff());
        incumbent.offer(nothing.run());
        if (terms.breach > 0) {
            run(false, false, false, mostDecodes / 2);
        }
        run(true, !complete, true, mostDecodes - decodes);
        return this;
    }

    /** Only plans that leave nothing open. */
    LaneSets runComplete() {
        run(true, false, true, mostDecodes);
        return this;
    }

    private void run(boolean lateAllowed, boolean openAllowed, boolean broken, int most) {
        int[] usable = IntStream.range(0, allowed.length)
                .filter(lane -> allowed[lane] && terms.usable[lane] && !terms.isBeaten(lane, allowed))
                .filter(lane -> lateAllowed || terms.lanes().get(lane).lateHours() == 0)
                .toArray();
        int[] base = Arrays.stream(usable).filter(this::leavesAnyway).toArray();
        int[] more = Arrays.stream(usable).filter(lane -> !leavesAnyway(lane)).toArray();
        Walk walk = new Walk(terms, openAllowed, broken, most, incumbent);
        walk.run(base, more, mostNew);
        decodes += walk.decodes();
        cut |= walk.isCut();
        bound = Math.min(bound, walk.bound());
    }

    private boolean leavesAnyway(int lane) {
        return terms.lanes().get(lane).original() && terms.demand().pinnedQuantity() > 0;
    }

    @Nullable
    Draft best() {
        return incumbent.best();
    }

    /** The best plan; one leaves everything open, so there always is one. */
    OrderPlan plan() {
        return Objects.requireNonNull(incumbent.best()).plan();
    }

    boolean isProved() {
        return !cut;
    }

    /** No plan costs less, in the amounts of a search. */
    double bound() {
        return Math.min(bound, incumbent.cutoff());
    }

    int decodes() {
        return decodes;
    }
}
