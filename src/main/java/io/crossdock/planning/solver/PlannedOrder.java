package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Weights;
import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** An order and the plan that is chosen for it. */
@PlanningEntity
public final class PlannedOrder {
    private final Problem problem;

    @PlanningVariable(valueRangeProviderRefs = PlanSolution.FIRST_PLANS)
    private OrderPlan plan;

    PlannedOrder(Problem problem, OrderPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    Demand demand() {
        return plan.demand();
    }

    OrderPlan plan() {
        return plan;
    }

    void choose(OrderPlan chosen) {
        plan = chosen;
    }

    PlannedOrder copy() {
        return new PlannedOrder(problem, plan);
    }

    boolean serviceFirst() {
        return weights().serviceFirst();
    }

    long paidCents() {
        return Costs.of(plan, weights()).paid();
    }

    long shippedQuantity() {
        return plan.loads().stream().mapToLong(Load::quantity).sum();
    }

    boolean isShippedInPart() {
        return shippedQuantity() > 0 && plan.openQuantity() > 0;
    }

    List<PlannedLoad> loads() {
        return plan.loads().stream()
                .map(load -> new PlannedLoad(
                        demand().orderId(),
                        load,
                        problem.nodes().get(load.lane().node()),
                        problem.vehicles().get(load.lane().vehicle())))
                .toList();
    }

    List<PlannedPart> parts() {
        List<PlannedPart> parts = new ArrayList<>();
        for (Load load : plan.loads()) {
            Lane lane = load.lane();
            String node = problem.nodes().get(lane.node()).name();
            for (Part part : load.parts()) {
                parts.add(new PlannedPart(demand(), node, lane, part));
            }
        }
        return parts;
    }

    List<PlannedGap> gaps() {
        return plan.open().stream().map(open -> new PlannedGap(demand(), open)).toList();
    }

    /** What it takes now or is promised of goods on their way. */
    List<StockUse> stock() {
        List<StockUse> uses = new ArrayList<>();
        for (PlannedPart part : parts()) {
            uses.add(new StockUse(part.source(), part.line().uom(), part.quantity()));
        }
        for (Open open : plan.open()) {
            Source expected = open.expected();
            if (expected != null) {
                uses.add(new StockUse(expected, open.line().uom(), open.quantity()));
            }
        }
        return uses;
    }

    List<LineTotal> totals() {
        long[] planned = new long[demand().lines().size()];
        plan.loads().stream()
                .flatMap(load -> load.parts().stream())
                .forEach(part -> planned[part.line().index()] += part.quantity());
        plan.open().forEach(open -> planned[open.line().index()] += open.quantity());
        List<LineTotal> totals = new ArrayList<>();
        for (Line line : demand().lines()) {
            totals.add(new LineTotal(demand().orderId(), line.lineNo(), line.needed(), planned[line.index()]));
        }
        return totals;
    }

    List<CostIncurred.Substitute> substitutes() {
        return parts().stream()
                .filter(part -> Price.isSubstitute(part.part()))
                .map(part -> new CostIncurred.Substitute(
                        part.orderId(),
                        part.line().lineNo(),
                        part.line().itemId(),
                        Goods.of(part),
                        Price.substitute(part.part(), weights())))
                .toList();
    }

    List<CostIncurred.LeftOpen> openDemand() {
        return gaps().stream()
                .map(gap -> new CostIncurred.LeftOpen(
                        demand().orderId(),
                        Goods.of(gap),
                        gap.open().expected() != null,
                        Price.open(gap.open(), demand(), weights())))
                .toList();
    }

    List<CostIncurred.Carbon> carbon() {
        return loads().stream()
                .filter(load -> Price.carbon(load.load(), weights()) > 0)
                .map(load -> new CostIncurred.Carbon(
                        load.serviceName(),
                        load.node().name(),
                        load.load().lane().gramsOfCarbon(),
                        Price.carbon(load.load(), weights())))
                .toList();
    }

    private Weights weights() {
        return problem.weights();
    }
}
