package io.crossdock.benchmarks.plan;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One order in the exact model: its lanes, what it leaves open, and its own limits. */
final class ExactDemand {
    private static final double THOUSANDTHS = 1000;
    private static final double RATE_PER_CENT = 100;
    private static final double PERCENT = 100;

    private final Mip mip;
    private final Problem problem;
    private final Demand demand;
    private final List<ExactLane> lanes;
    private final List<Left> left = new ArrayList<>();

    /** @param steps variable: how many steps of the line stay open and wait for what is expected */
    private record Left(Line line, @Nullable Source expected, int steps) {}

    ExactDemand(Mip mip, Problem problem, Demand demand) {
        this.mip = mip;
        this.problem = problem;
        this.demand = demand;
        this.lanes = WorthOpening.of(problem, demand).stream()
                .map(lane -> new ExactLane(mip, problem, demand, lane))
                .toList();
        int broken = mip.yesOrNo();
        mip.costs(broken, demand.breachCents());
        lanes.stream()
                .filter(lane -> lane.lane().lateHours() > 0)
                .forEach(lane -> mip.atMost(0, new Sum().add(1, lane.open()).add(-1, broken)));
        int ships = mip.yesOrNo();
        demand.lines().forEach(line -> leaveOpen(line, broken, ships));
        if (demand.shipComplete()) {
            lanes.forEach(lane -> mip.atMost(0, new Sum().add(1, lane.open()).add(-1, ships)));
        }
        limitCost();
        limitShipments();
    }

    private void leaveOpen(Line line, int broken, int ships) {
        long needed = line.needed() / line.step();
        Sum open = new Sum();
        open.add(1, addLeft(line, null));
        problem.sources().stream()
                .filter(source -> source.kind() == Source.Kind.INBOUND
                        && source.isFor(demand)
                        && source.readyAt() != null
                        && line.itemId().equals(source.itemId()))
                .forEach(source -> open.add(1, addLeft(line, source)));
        Sum all = new Sum().add(1, open);
        lanes.forEach(lane -> all.add(1, lane.stepsOf(line)));
        mip.exactly(needed, all);
        mip.atMost(0, new Sum().add(1, open).add(-needed, broken));
        if (demand.shipComplete()) {
            mip.atMost(needed, new Sum().add(1, open).add(needed, ships));
        }
    }

    private int addLeft(Line line, @Nullable Source expected) {
        long most = expected == null ? line.needed() : Math.min(line.needed(), expected.available());
        int steps = mip.whole(most / line.step());
        left.add(new Left(line, expected, steps));
        long rate = Price.openPerUnit(new Open(line, line.step(), expected), demand, problem.weights());
        mip.costs(steps, line.step() * rate / THOUSANDTHS / RATE_PER_CENT);
        return steps;
    }

    private void limitCost() {
        long most = demand.limits().mostExtraCents();
        if (most < Long.MAX_VALUE) {
            Sum paid = new Sum();
            lanes.forEach(lane -> paid.add(1, lane.paid()));
            mip.atMost(most, paid);
        }
    }

    private void limitShipments() {
        boolean pinned = demand.pinnedQuantity() > 0;
        int before = pinned ? 1 : 0;
        Sum shipments = new Sum();
        lanes.stream()
                .filter(lane -> !(pinned && lane.lane().original()))
                .forEach(lane -> shipments.add(1, lane.open()));
        mip.atMost(demand.limits().mostShipments() - before, shipments);
        double least = Math.ceil(demand.orderQuantity() * demand.limits().leastFirstFillPercent() / PERCENT);
        if (least > 0 && demand.limits().mostShipments() > 1) {
            int split = mip.yesOrNo();
            mip.atMost(1.0 - before, new Sum().add(1, shipments).add(-demand.limits().mostShipments(), split));
            fillFirst(split, least, pinned);
        }
    }

    /** The first shipment of a split: the original one before all others, then the earliest cut-off. */
    private void fillFirst(int split, double least, boolean pinned) {
        if (pinned) {
            Sum carried = new Sum().add(-least, split);
            lanes.stream().filter(lane -> lane.lane().original()).forEach(lane -> carried.add(1, lane.quantity()));
            mip.atLeast(-demand.pinnedQuantity(), carried);
            return;
        }
        int earlier = mip.number(0);
        for (ExactLane lane : lanes.stream().sorted(firstToLeave()).toList()) {
            mip.atLeast(
                    -least,
                    new Sum()
                            .add(1, lane.quantity())
                            .add(-least, split)
                            .add(-least, lane.open())
                            .add(least, earlier));
            int next = mip.number(demand.limits().mostShipments());
            mip.exactly(0, new Sum().add(1, next).add(-1, earlier).add(-1, lane.open()));
            earlier = next;
        }
    }

    private static Comparator<ExactLane> firstToLeave() {
        return Comparator.comparing((ExactLane lane) -> !lane.lane().original())
                .thenComparing(lane -> lane.lane().cutOffAt(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(lane -> lane.lane().index());
    }

    List<ExactLane> lanes() {
        return lanes;
    }

    /** What backorders take of goods that are on their way. */
    Sum promised(Source source) {
        Sum promised = new Sum();
        left.stream()
                .filter(open -> open.expected() != null && open.expected().index() == source.index())
                .forEach(open -> promised.add(open.line().step(), open.steps()));
        return promised;
    }

    OrderPlan plan() {
        List<Load> loads = lanes.stream()
                .map(ExactLane::load)
                .filter(load -> !load.parts().isEmpty())
                .toList();
        List<Open> open = left.stream()
                .map(some -> new Open(
                        some.line(),
                        Math.round(mip.value(some.steps())) * some.line().step(),
                        some.expected()))
                .filter(some -> some.quantity() > 0)
                .toList();
        return new OrderPlan(demand, loads, open);
    }
}
