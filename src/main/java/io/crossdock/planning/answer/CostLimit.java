package io.crossdock.planning.answer;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.SplitLimits;
import java.util.Optional;

/** What the cost limit of the split policy costs, where it keeps an order from being delivered in full and on time. */
record CostLimit(Problem problem, Pinned pinned, Searched found) {
    Optional<String> note(Trial trial) {
        Demand demand = found.plan().demand();
        Weighed chosen = Weighed.of(found.plan(), problem.weights(), pinned);
        if (demand.limits().mostExtraCents() == Long.MAX_VALUE || chosen.missed() == 0) {
            return Optional.empty();
        }
        World unlimited = new World(problem, demand.index(), found.others()).limits(without(demand.limits()));
        OrderPlan best = trial.best(unlimited.problem(), unlimited.demand(), found.others());
        Weighed other = Weighed.of(best, problem.weights(), pinned);
        boolean better =
                problem.weights().serviceFirst() ? other.missed() < chosen.missed() : other.total() < chosen.total();
        return better ? Optional.of(sentence(demand, chosen, other)) : Optional.empty();
    }

    private String sentence(Demand demand, Weighed chosen, Weighed other) {
        long less = chosen.total() - other.total();
        return "The split policy lets a plan cost at most "
                + Spoken.money(demand.limits().mostExtraCents()) + ". Without that limit the best plan found pays "
                + Spoken.money(other.costs().paid()) + " and costs " + Spoken.money(other.total()) + " in all, "
                + Spoken.money(Math.abs(less)) + (less < 0 ? " more" : " less") + " than the first: "
                + Summary.of(other, problem.nodes());
    }

    private static SplitLimits without(SplitLimits limits) {
        return new SplitLimits(
                limits.mostShipments(), Long.MAX_VALUE, limits.leastFirstFillPercent(), limits.consentNeeded());
    }
}
