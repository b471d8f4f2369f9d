package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Decoder;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import io.crossdock.planning.setup.Original;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.Unusable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Answers to problems with one order, from a search that works out every lane and every two lanes. */
final class Cases {
    private static final int MOST_DECODES = 2000;

    private Cases() {}

    static Prepared prepared(Problem problem, List<Unusable> unusable) {
        Demand demand = problem.demands().get(0);
        Lane original = problem.lanesOf(demand).stream()
                .filter(Lane::original)
                .findFirst()
                .orElse(null);
        List<Original.Pinned> pinned = demand.pinnedQuantity() == 0
                ? List.of()
                : List.of(new Original.Pinned(99, "PINNED", "CS", demand.pinnedQuantity()));
        return new Prepared(
                problem,
                unusable,
                List.of(new Original(
                        0,
                        0,
                        original == null
                                ? "N00"
                                : problem.nodes().get(original.node()).name(),
                        "CONSIGNEE",
                        original == null ? null : original.carrier(),
                        original == null ? null : original.service(),
                        original == null ? null : original.cutOffAt(),
                        original == null ? null : original.etaAt(),
                        original,
                        pinned,
                        List.of())));
    }

    static PlanningResult answer(Prepared prepared, int atMost) {
        Demand demand = prepared.problem().demands().get(0);
        List<OrderPlan> plans = plans(prepared.problem(), demand);
        return Answers.of(prepared, demand, searched(plans.get(0), plans), atMost, Cases::best);
    }

    static Searched searched(OrderPlan chosen, List<OrderPlan> candidates) {
        return new Searched(
                chosen, candidates, List.of(), true, null, true, StoppedBy.PROOF, "exact", candidates.size(), 0, null);
    }

    static OrderPlan best(Problem problem, Demand demand, List<OrderPlan> others) {
        Remaining left = Remaining.of(problem);
        others.forEach(left::take);
        return new OrderSearch(problem, demand)
                .best(left, StockPrices.none(problem), MOST_DECODES)
                .plan();
    }

    /** Cheapest first. */
    static List<OrderPlan> plans(Problem problem, Demand demand) {
        List<Lane> lanes = problem.lanesOf(demand);
        List<List<Lane>> sets = new ArrayList<>(List.of(List.of()));
        List<Lane> originals = lanes.stream().filter(Lane::original).toList();
        sets.add(originals);
        for (Lane one : lanes) {
            for (Lane other : lanes.subList(one.index() - lanes.get(0).index(), lanes.size())) {
                List<Lane> open = new ArrayList<>(originals);
                open.add(one);
                open.add(other);
                sets.add(open.stream().distinct().toList());
            }
        }
        World eager = World.eager(problem, demand, List.of());
        Stream<OrderPlan> shipping =
                sets.stream().map(open -> decoded(eager.problem(), open)).map(plan -> asItIs(plan, demand));
        return Stream.concat(sets.stream().map(open -> decoded(problem, open)), shipping)
                .distinct()
                .sorted(Comparator.comparingLong(
                        plan -> Costs.of(plan, problem.weights()).total()))
                .toList();
    }

    private static OrderPlan decoded(Problem problem, List<Lane> open) {
        return new Decoder(problem, problem.demands().get(0))
                .decode(open, Remaining.of(problem), StockPrices.none(problem));
    }

    /** The same plan, with the prices of the demand. */
    private static OrderPlan asItIs(OrderPlan plan, Demand demand) {
        List<Load> loads = plan.loads().stream()
                .map(load -> new Load(
                        load.lane(),
                        load.parts().stream()
                                .map(part -> new Part(
                                        demand.lines().get(part.line().index()), part.source(), part.quantity()))
                                .toList()))
                .toList();
        List<Open> open = plan.open().stream()
                .map(left -> new Open(demand.lines().get(left.line().index()), left.quantity(), left.expected()))
                .toList();
        return new OrderPlan(demand, loads, open);
    }
}
