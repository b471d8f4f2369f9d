package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.plan.OrderPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found for one order.
 *
 * @param plan the chosen one; it may leave everything open
 * @param candidates other plans that could be carried out in its place, with what the other orders leave
 * @param others the chosen plans of the other orders of the run
 * @param tried whether each of its services was tried
 * @param lowerBoundCents no plan of this order costs less; {@code null} when only the run as a whole has a bound
 * @param proved no plan is better
 */
public record Searched(
        OrderPlan plan,
        List<OrderPlan> candidates,
        List<OrderPlan> others,
        boolean tried,
        @Nullable Long lowerBoundCents,
        boolean proved,
        StoppedBy stoppedBy,
        String solver,
        long scoreCalculations,
        long seed,
        @Nullable Integer timeLimitMs) {

    public Searched {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }
}
