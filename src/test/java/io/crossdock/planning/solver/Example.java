package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SO-1 needs 10 CS of SKU-1 at 5 kg and 50 USD each. DC-A has 8 of them, DC-B 20; UPS Ground leaves from both, for 12 USD
 * and 3 USD of handling. A test changes the one thing that it is about.
 */
record Example(
        Line line,
        Demand demand,
        Source atA,
        Source atB,
        Lane fromA,
        Lane fromB,
        Vehicle vehicle,
        Node a,
        Weights weights) {

    static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    static final Instant CUT_OFF = NOW.plus(Duration.ofHours(4));
    static final Instant ETA = NOW.plus(Duration.ofHours(30));
    static final long UNIT = 1000;

    static Example base() {
        Line line = line("SKU-1", 1, false, 0);
        return new Example(
                line,
                demand(List.of(line), 0, false, limits(3, Long.MAX_VALUE, 0)),
                stock(0, "DC-A", 8, Source.Kind.STOCK, 0),
                stock(1, "DC-B", 20, Source.Kind.STOCK, 0),
                lane(0, 0, false, CUT_OFF, 0),
                lane(1, 1, false, CUT_OFF.plus(Duration.ofHours(1)), 0),
                new Vehicle(0, Long.MAX_VALUE, Long.MAX_VALUE),
                new Node(0, "DC-A", Long.MAX_VALUE, Integer.MAX_VALUE),
                new Weights(50, 0, 20, false));
    }

    static Line line(String item, int packs, boolean dangerousGoods, int minShelfLifeDays) {
        return new Line(
                0,
                1,
                "CS",
                10 * UNIT,
                packs * UNIT,
                5000,
                500_000,
                100_000,
                150_000,
                1000,
                dangerousGoods,
                null,
                minShelfLifeDays,
                List.of(item, "SKU-9"));
    }

    static Demand demand(List<Line> lines, long pinned, boolean shipComplete, SplitLimits limits) {
        return new Demand(0, "SO-1", lines, (10 + pinned) * UNIT, pinned * UNIT, 40, ETA, 20_000, shipComplete, limits);
    }

    static SplitLimits limits(int mostShipments, long mostExtraCents, int leastFirstFillPercent) {
        return new SplitLimits(mostShipments, mostExtraCents, leastFirstFillPercent, false);
    }

    static Source stock(int index, String node, long units, Source.Kind kind, long costPerUnit) {
        return source(index, node, units, kind, null, null, costPerUnit);
    }

    static Source source(
            int index,
            String node,
            long units,
            Source.Kind kind,
            @Nullable Instant readyAt,
            @Nullable Instant expiresAt,
            long costPerUnit) {
        String donor = kind == Source.Kind.DONOR ? "SO-77" : null;
        return new Source(index, kind, node, "", "SKU-1", "", units * UNIT, readyAt, expiresAt, costPerUnit, donor);
    }

    static Lane lane(int index, int node, boolean original, Instant cutOffAt, long lateHours) {
        return new Lane(
                index,
                0,
                node,
                0,
                "UPS",
                "Ground",
                original,
                cutOffAt,
                ETA.plus(Duration.ofHours(lateHours)),
                lateHours,
                Tariff.flat(1200),
                300,
                2500,
                false,
                Set.of(),
                40_000);
    }

    Problem problem() {
        return new Problem(
                NOW,
                List.of(demand),
                List.of(atA, atB),
                List.of(fromA, fromB),
                List.of(vehicle),
                List.of(a, new Node(1, "DC-B", Long.MAX_VALUE, Integer.MAX_VALUE)),
                weights);
    }

    Example with(Line changed) {
        Demand changedDemand =
                demand(List.of(changed), demand.pinnedQuantity() / UNIT, demand.shipComplete(), demand.limits());
        return new Example(changed, changedDemand, atA, atB, fromA, fromB, vehicle, a, weights);
    }

    Example with(Demand changed) {
        return new Example(line, changed, atA, atB, fromA, fromB, vehicle, a, weights);
    }

    Example with(Source changed) {
        boolean isAtA = changed.index() == 0;
        return new Example(
                line, demand, isAtA ? changed : atA, isAtA ? atB : changed, fromA, fromB, vehicle, a, weights);
    }

    Example with(Lane changed) {
        boolean isFromA = changed.index() == 0;
        return new Example(
                line, demand, atA, atB, isFromA ? changed : fromA, isFromA ? fromB : changed, vehicle, a, weights);
    }

    Example with(Vehicle changed) {
        return new Example(line, demand, atA, atB, fromA, fromB, changed, a, weights);
    }

    Example with(Node changed) {
        return new Example(line, demand, atA, atB, fromA, fromB, vehicle, changed, weights);
    }

    Example with(Weights changed) {
        return new Example(line, demand, atA, atB, fromA, fromB, vehicle, a, changed);
    }

    /** What both nodes ship, in units; the rest stays open. */
    OrderPlan ships(long unitsFromA, long unitsFromB) {
        return ships(unitsFromA, unitsFromB, null);
    }

    OrderPlan ships(long unitsFromA, long unitsFromB, @Nullable Source expected) {
        long open = line.needed() - (unitsFromA + unitsFromB) * UNIT;
        return plan(unitsFromA, unitsFromB, open > 0 ? List.of(new Open(line, open, expected)) : List.of());
    }

    OrderPlan plan(long unitsFromA, long unitsFromB, List<Open> open) {
        Load loadA = new Load(fromA, unitsFromA == 0 ? List.of() : List.of(new Part(line, atA, unitsFromA * UNIT)));
        Load loadB = new Load(fromB, unitsFromB == 0 ? List.of() : List.of(new Part(line, atB, unitsFromB * UNIT)));
        List<Load> loads = List.of(loadA, loadB).stream()
                .filter(load -> !load.parts().isEmpty())
                .toList();
        return new OrderPlan(demand, loads, open);
    }
}
