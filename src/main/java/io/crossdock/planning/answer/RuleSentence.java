package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why a rule leaves an order without a plan.
 *
 * @param world the one in which only this rule still stands in the way
 * @param plan that could be carried out without it
 */
record RuleSentence(World world, Demand demand, OrderPlan plan) {
    private static final String POLICY = "the split policy";
    private static final int MOST_NAMED = 3;

    Reason reason(Obstacle obstacle) {
        return new Reason(obstacle.name(), demand.orderId(), sentence(obstacle) + ".");
    }

    private String sentence(Obstacle obstacle) {
        return switch (obstacle) {
            case SHELF_LIFE_ON_ARRIVAL -> new ShelfLife(world.problem(), demand).sentence(plan);
            case GOODS_READY_TOO_LATE -> readyTooLate();
            case NO_SUITABLE_SERVICE -> "No service at a node with stock may carry " + Spoken.list(care());
            case WHOLE_PACKS ->
                "No place has a whole pack: "
                        + Spoken.list(
                                shipped().map(RuleSentence::pack).distinct().toList());
            case CAPACITY ->
                "The services and nodes that would do cannot take "
                        + (demand.shipComplete() ? "the whole order" : "anything more");
            case OTHER_ORDERS_FIRST ->
                "Other orders of the request use the stock or the services that would do: " + Spoken.list(users());
            case EXTRA_COST_LIMIT ->
                "The plan found without the cost limit would cost "
                        + Spoken.money(Costs.of(plan, world.problem().weights()).paid()) + " to pay, and "
                        + POLICY + " allows " + Spoken.money(demand.limits().mostExtraCents());
            case FIRST_SHIPMENT_TOO_SMALL ->
                "No plan was found that puts "
                        + demand.limits().leastFirstFillPercent() + " % of the order into its first shipment, as "
                        + POLICY
                        + " asks";
            case SPLIT_LIMIT ->
                "The order would go in " + Spoken.count(plan.shipments(), "shipment") + ", and " + POLICY + " allows "
                        + demand.limits().mostShipments();
            case SHIP_COMPLETE ->
                "The order ships complete, and of the " + Spoken.quantity(needed(), uom()) + " needed "
                        + Spoken.quantity(needed() - plan.openQuantity(), uom()) + " can be shipped";
        };
    }

    /** Orders that use what the order would use if it were alone, the first of many. */
    private List<String> users() {
        List<String> users = world.others().stream()
                .filter(other -> other.loads().stream().anyMatch(this::isWanted))
                .map(other -> other.demand().orderId())
                .toList();
        return users.size() > MOST_NAMED
                ? Stream.concat(users.stream().limit(MOST_NAMED), Stream.of(users.size() - MOST_NAMED + " more"))
                        .toList()
                : users;
    }

    private boolean isWanted(Load other) {
        return plan.loads().stream()
                .anyMatch(load -> load.lane().vehicle() == other.lane().vehicle()
                        || load.lane().node() == other.lane().node()
                        || load.parts().stream()
                                .anyMatch(part -> other.parts().stream()
                                        .anyMatch(taken -> taken.source().index()
                                                == part.source().index())));
    }

    private String readyTooLate() {
        for (Load load : plan.loads()) {
            Instant cutOff = load.lane().cutOffAt();
            for (Part part : load.parts()) {
                Instant ready = sourceAsItIs(part).readyAt();
                if (cutOff != null && ready != null && ready.isAfter(cutOff)) {
                    return part.source().itemId() + " at " + part.source().node() + " is ready at "
                            + Spoken.minute(ready) + ", after the cut-off of " + service(load) + " at "
                            + Spoken.minute(cutOff);
                }
            }
        }
        return "The goods are ready only after the cut-offs";
    }

    private Source sourceAsItIs(Part part) {
        return world.problem().sources().get(part.source().index());
    }

    private static String service(Load load) {
        return load.lane().original() ? "the planned shipment" : Summary.service(load.lane());
    }

    private Stream<Line> shipped() {
        return Changes.parts(plan).map(Part::line).map(Line::index).distinct().map(demand.lines()::get);
    }

    private static String pack(Line line) {
        return "line " + line.lineNo() + " ships in multiples of " + Spoken.quantity(line.step(), line.uom());
    }

    private List<String> care() {
        return shipped()
                .flatMap(line -> Stream.of(
                        line.dangerousGoods() ? "dangerous goods" : null,
                        line.temperatureClass() == null
                                ? null
                                : "goods of temperature class " + line.temperatureClass()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private long needed() {
        return demand.lines().stream().mapToLong(Line::needed).sum();
    }

    private String uom() {
        List<String> units = demand.lines().stream().map(Line::uom).distinct().toList();
        return units.size() == 1 ? units.get(0) : "units";
    }
}
