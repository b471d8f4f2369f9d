package io.crossdock.planning.solver;

import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.plan.OrderPlan;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * The best plans that were found.
 *
 * @param plans one for each demand, in their order
 * @param lowerBoundCents no plans cost less altogether, but for the rounding of amounts to cents
 * @param proved no other plans are better
 * @param prices of contested stock, in the order of the sources; empty when nothing is contested
 */
public record Solved(
        List<OrderPlan> plans,
        HardMediumSoftLongScore score,
        long lowerBoundCents,
        boolean proved,
        StoppedBy stoppedBy,
        long scoreCalculations,
        List<StockPrice> prices) {

    public Solved {
        plans = List.copyOf(plans);
        prices = List.copyOf(prices);
    }
}
