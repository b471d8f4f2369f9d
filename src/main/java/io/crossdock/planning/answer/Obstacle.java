package io.crossdock.planning.answer;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Vehicle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule that may stand in the way of an order, and the world without it. What people can waive comes first. */
enum Obstacle {
    SPLIT_LIMIT(world -> world.limits(limits(world, true, false, false))),
    EXTRA_COST_LIMIT(world -> world.limits(limits(world, false, true, false))),
    FIRST_SHIPMENT_TOO_SMALL(world -> world.limits(limits(world, false, false, true))),
    OTHER_ORDERS_FIRST(World::alone),
    SHIP_COMPLETE(World::inParts),
    CAPACITY(world -> world.capacities(
            vehicle -> new Vehicle(vehicle.index(), Long.MAX_VALUE, Long.MAX_VALUE),
            node -> new Node(node.index(), node.name(), Long.MAX_VALUE, Integer.MAX_VALUE))),
    WHOLE_PACKS(world -> world.lines(line -> line(line, 1, line.minShelfLifeDays()))),
    GOODS_READY_TOO_LATE(world -> world.sources(Obstacle::ready)),
    NO_SUITABLE_SERVICE(world -> world.lanes(lane -> suitable(lane, world.demand()))),
    SHELF_LIFE_ON_ARRIVAL(
            world -> world.lines(line -> line(line, line.step(), 0)).sources(Obstacle::ageless));

    private static final int MANY_SHIPMENTS = 8;

    @SuppressWarnings("ImmutableEnumChecker") // the operators hold no state
    private final UnaryOperator<World> without;

    Obstacle(UnaryOperator<World> without) {
        this.without = without;
    }

    World without(World world) {
        return without.apply(world);
    }

    private static Line line(Line line, long step, int minShelfLifeDays) {
        return new Line(
                line.index(),
                line.lineNo(),
                line.uom(),
                line.needed(),
                step,
                line.gramsPerUnit(),
                line.valuePerUnit(),
                line.marginPerUnit(),
                line.openPerUnit(),
                line.latePerUnitHour(),
                line.dangerousGoods(),
                line.temperatureClass(),
                minShelfLifeDays,
                line.items());
    }

    private static Source ageless(Source source) {
        return new Source(
                source.index(),
                source.kind(),
                source.node(),
                source.location(),
                source.itemId(),
                source.lot(),
                source.available(),
                source.readyAt(),
                null,
                source.costPerUnit(),
                source.donorOrderId(),
                source.onlyFor());
    }

    private static Source ready(Source source) {
        return new Source(
                source.index(),
                source.kind(),
                source.node(),
                source.location(),
                source.itemId(),
                source.lot(),
                source.available(),
                null,
                source.expiresAt(),
                source.costPerUnit(),
                source.donorOrderId(),
                source.onlyFor());
    }

    private static Lane suitable(Lane lane, Demand demand) {
        return new Lane(
                lane.index(),
                lane.demand(),
                lane.node(),
                lane.vehicle(),
                lane.carrier(),
                lane.service(),
                lane.original(),
                lane.cutOffAt(),
                lane.etaAt(),
                lane.lateHours(),
                lane.tariff(),
                lane.handlingCents(),
                lane.pickPerUnit(),
                true,
                demand.lines().stream()
                        .flatMap(line -> Stream.ofNullable(line.temperatureClass()))
                        .collect(Collectors.toUnmodifiableSet()),
                lane.gramsOfCarbon());
    }

    private static SplitLimits limits(World world, boolean split, boolean cost, boolean first) {
        SplitLimits limits = world.demand().limits();
        return new SplitLimits(
                split ? Math.max(MANY_SHIPMENTS, limits.mostShipments()) : limits.mostShipments(),
                cost ? Long.MAX_VALUE : limits.mostExtraCents(),
                first ? 0 : limits.leastFirstFillPercent(),
                limits.consentNeeded());
    }
}
