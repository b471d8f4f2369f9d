package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Plans that fit together, order by order: who has more points chooses first. */
final class FirstPlans {
    private final Workbench workbench;
    private final List<Demand> byRank;

    FirstPlans(Workbench workbench) {
        this.workbench = workbench;
        byRank = workbench.problem().demands().stream()
                .sorted(Comparator.comparingInt(Demand::rank).reversed().thenComparingInt(Demand::index))
                .toList();
    }

    /** @param prices what those who choose early see of the needs of the others */
    List<OrderPlan> at(StockPrices prices) {
        Problem problem = workbench.problem();
        Remaining left = Remaining.of(problem);
        OrderPlan[] plans = new OrderPlan[byRank.size()];
        for (Demand demand : byRank) {
            OrderPlan plan = workbench.best(demand.index(), left, prices).plan();
            left.take(plan);
            plans[demand.index()] = plan;
        }
        return Arrays.asList(plans);
    }

    /** Altogether, with the prices of what goes wrong. */
    long cents(List<OrderPlan> plans) {
        return plans.stream()
                .mapToLong(plan -> Costs.of(plan, workbench.problem().weights()).total())
                .sum();
    }
}
