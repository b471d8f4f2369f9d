package io.crossdock.planning;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import io.crossdock.planning.search.Candidate;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Other ways to fulfil an order with what the plans of the others leave.
 *
 * @param others plans that keep what they use
 */
record Candidates(Problem problem, Demand demand, List<OrderPlan> others, OrderPlan chosen) {
    private static final int MOST = 40;
    private static final int DECODES = 400;

    /** None that is better than the chosen one, which may be proved the best. */
    List<OrderPlan> all() {
        List<OrderPlan> plans = new ArrayList<>();
        new OrderSearch(problem, demand)
                .candidates(left(problem), MOST, DECODES).stream()
                        .map(Candidate::plan)
                        .forEach(plans::add);
        if (uses(part -> isReserve(part.source()))) {
            plans.add(without(Candidates::isReserve));
        }
        if (uses(Price::isSubstitute)) {
            plans.add(without(this::isOnlySubstitute));
        }
        long least = cents(chosen);
        return plans.stream()
                .filter(plan -> problem.weights().serviceFirst() || cents(plan) >= least)
                .toList();
    }

    private long cents(OrderPlan plan) {
        return Costs.of(plan, problem.weights()).total();
    }

    private boolean uses(Predicate<Part> which) {
        return chosen.loads().stream().flatMap(load -> load.parts().stream()).anyMatch(which);
    }

    private static boolean isReserve(Source source) {
        return source.kind() == Kind.SAFETY_STOCK || source.kind() == Kind.DONOR;
    }

    /** No line of the order asks for it first. */
    private boolean isOnlySubstitute(Source source) {
        return demand.lines().stream().noneMatch(line -> line.itemId().equals(source.itemId()));
    }

    /** The best plan that leaves these alone. */
    private OrderPlan without(Predicate<Source> spared) {
        Problem less = new Problem(
                problem.evaluatedAt(),
                problem.demands(),
                problem.sources().stream()
                        .map(source -> spared.test(source) ? source.emptied() : source)
                        .toList(),
                problem.lanes(),
                problem.vehicles(),
                problem.nodes(),
                problem.weights());
        return new OrderSearch(less, demand)
                .best(left(less), StockPrices.none(less), DECODES)
                .plan();
    }

    private Remaining left(Problem of) {
        Remaining left = Remaining.of(of);
        others.forEach(left::take);
        return left;
    }
}
