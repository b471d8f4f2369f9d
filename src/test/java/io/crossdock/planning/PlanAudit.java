package io.crossdock.planning;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks every hard rule and adds up every amount from the plans alone, with none of the code that made them. */
public final class PlanAudit {
    private final Problem problem;
    private final List<String> violations = new ArrayList<>();

    private PlanAudit(Problem problem) {
        this.problem = problem;
    }

    /** Rules that the plans break, together and each; empty when they may be carried out. */
    public static List<String> violations(Problem problem, List<OrderPlan> plans) {
        PlanAudit audit = new PlanAudit(problem);
        plans.forEach(audit::checkPlan);
        audit.checkShared(plans);
        return audit.violations;
    }

    /** What the plan costs in cents. */
    public static long cents(Problem problem, OrderPlan plan) {
        return PlanCostAudit.total(problem, plan);
    }

    private void checkShared(List<OrderPlan> plans) {
        Map<Source, Long> taken = new HashMap<>();
        Map<Integer, long[]> vehicles = new HashMap<>();
        Map<Integer, long[]> nodes = new HashMap<>();
        for (OrderPlan plan : plans) {
            for (Load load : plan.loads()) {
                long grams = 0;
                long quantity = 0;
                for (Part part : load.parts()) {
                    taken.merge(part.source(), part.quantity(), Long::sum);
                    grams += part.quantity() * part.line().gramsPerUnit();
                    quantity += part.quantity();
                }
                long[] vehicle = vehicles.computeIfAbsent(load.lane().vehicle(), index -> new long[2]);
                vehicle[0] += (grams + 999) / 1000;
                vehicle[1] += quantity;
                long[] node = nodes.computeIfAbsent(load.lane().node(), index -> new long[2]);
                node[0] += quantity;
                node[1] += load.lane().original() || load.parts().isEmpty() ? 0 : 1;
            }
            for (Open open : plan.open()) {
                if (open.expected() != null) {
                    taken.merge(open.expected(), open.quantity(), Long::sum);
                }
            }
        }
        taken.forEach((source, quantity) -> require(quantity <= source.available(), "H1 source " + source.index()));
        vehicles.forEach((index, used) -> {
            require(used[0] <= problem.vehicles().get(index).mostGrams(), "H2 weight on vehicle " + index);
            require(used[1] <= problem.vehicles().get(index).mostQuantity(), "H2 quantity on vehicle " + index);
        });
        nodes.forEach((index, used) -> {
            require(used[0] <= problem.nodes().get(index).mostQuantity(), "H3 quantity of node " + index);
            require(used[1] <= problem.nodes().get(index).mostShipments(), "H3 shipments of node " + index);
        });
    }

    private void checkPlan(OrderPlan plan) {
        Demand demand = plan.demand();
        for (Load load : plan.loads()) {
            require(load.lane().demand() == demand.index(), "lane of another order");
            require(load.lane().original() || !load.parts().isEmpty(), "empty load");
            load.parts().forEach(part -> checkPart(demand, part, load.lane()));
        }
        for (Line line : demand.lines()) {
            checkQuantity(plan, line);
        }
        for (Open open : plan.open()) {
            Source expected = open.expected();
            require(
                    expected == null
                            || (expected.kind() == Source.Kind.INBOUND
                                    && expected.itemId().equals(open.line().itemId())),
                    "backorder on the wrong source");
        }
        checkSplit(plan);
    }

    private void checkPart(Demand demand, Part part, Lane lane) {
        Line line = part.line();
        Source source = part.source();
        require(part.quantity() > 0 && part.quantity() % line.step() == 0, "H6 step of line " + line.lineNo());
        require(!line.dangerousGoods() || lane.dangerousGoods(), "H4 dangerous goods on lane " + lane.index());
        require(
                line.temperatureClass() == null || lane.temperatureClasses().contains(line.temperatureClass()),
                "H4 temperature on lane " + lane.index());
        require(
                source.readyAt() == null
                        || (lane.cutOffAt() != null && source.readyAt().compareTo(lane.cutOffAt()) <= 0),
                "H5 source " + source.index() + " after the cut-off of lane " + lane.index());
        Instant eta = lane.etaAt() == null ? demand.windowEnd() : lane.etaAt();
        require(
                source.expiresAt() == null
                        || (eta != null
                                && source.expiresAt().getEpochSecond() - eta.getEpochSecond()
                                        >= line.minShelfLifeDays() * 86_400L),
                "H7 shelf life of source " + source.index() + " on lane " + lane.index());
        require(source.onlyFor() == null || source.onlyFor() == demand.index(), "H1 source of another order");
        require(line.items().contains(source.itemId()), "H13 item of source " + source.index());
        require(problem.nodes().get(lane.node()).name().equals(source.node()), "H13 node of source " + source.index());
    }

    private void checkQuantity(OrderPlan plan, Line line) {
        long shipped = plan.loads().stream()
                .flatMap(load -> load.parts().stream())
                .filter(part -> part.line().equals(line))
                .mapToLong(Part::quantity)
                .sum();
        long open = plan.open().stream()
                .filter(left -> left.line().equals(line))
                .mapToLong(Open::quantity)
                .sum();
        require(shipped + open == line.needed(), "H12 quantity of line " + line.lineNo());
        require(plan.open().stream().allMatch(left -> left.quantity() > 0), "H12 open without quantity");
    }

    private void checkSplit(OrderPlan plan) {
        Demand demand = plan.demand();
        List<Load> used = plan.loads().stream()
                .filter(load -> !load.parts().isEmpty())
                .sorted(Comparator.comparing((Load load) -> !load.lane().original())
                        .thenComparing(load -> load.lane().cutOffAt() == null
                                ? Instant.MIN
                                : load.lane().cutOffAt())
                        .thenComparing(load -> load.lane().index()))
                .toList();
        boolean pinned = demand.pinnedQuantity() > 0;
        boolean originalCarries = !used.isEmpty() && used.get(0).lane().original();
        int shipments = used.size() + (pinned && !originalCarries ? 1 : 0);
        require(!demand.shipComplete() || plan.open().isEmpty() || used.isEmpty(), "H8 not complete");
        require(used.isEmpty() || shipments <= demand.limits().mostShipments(), "H9 too many shipments");
        require(PlanCostAudit.paid(plan) <= demand.limits().mostExtraCents(), "H10 too expensive");
        if (shipments > 1) {
            long first = pinned ? demand.pinnedQuantity() : 0;
            if (originalCarries || !pinned) {
                first += used.get(0).parts().stream().mapToLong(Part::quantity).sum();
            }
            require(
                    first * 100 >= demand.limits().leastFirstFillPercent() * demand.orderQuantity(),
                    "H11 first shipment too small");
        }
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            violations.add(rule);
        }
    }
}
