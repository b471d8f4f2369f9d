package io.crossdock.planning.answer;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import java.util.List;

/** Searches a plan for an order in a problem as it might be. */
@FunctionalInterface
public interface Trial {
    /**
     * The best plan of the order.
     *
     * @param others plans that keep what they use
     */
    OrderPlan best(Problem problem, Demand demand, List<OrderPlan> others);
}
