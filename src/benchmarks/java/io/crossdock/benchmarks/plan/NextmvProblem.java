package io.crossdock.benchmarks.plan;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sample in the words of the planner. Quantities are volumes, so that handling by carton is a pick cost; each tier of a
 * carrier is a lane with a flat price and room for what the tier bills, by weight and by volume.
 */
final class NextmvProblem {
    private static final Instant NOW = Instant.parse("2026-03-17T06:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final double THOUSANDTHS = 1000;
    private static final double RATE = 10_000;
    private static final long OPEN_PER_UNIT = 10_000_000;

    /** With thirds of a gram the weights by volume of all items are whole numbers. */
    private static final double GRAMS_PER_KG = 3 * 1000;

    private final JsonNode input;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    NextmvProblem(JsonNode input) {
        this.input = input;
        input.path("distribution_centers").forEach(this::addCentre);
    }

    Problem problem() {
        List<Line> lines = new ArrayList<>();
        input.path("items").forEach(item -> lines.add(line(lines.size(), item)));
        long quantity = lines.stream().mapToLong(Line::needed).sum();
        SplitLimits limits = new SplitLimits(lanes.size(), Long.MAX_VALUE, 0, false);
        Demand demand = new Demand(0, "sample", lines, quantity, 0, 0, LATER, 0, false, limits);
        return new Problem(NOW, List.of(demand), sources, lanes, vehicles, nodes, new Weights(0, 0, 0, false));
    }

    private static Line line(int index, JsonNode item) {
        long step = thousandths(item.path("unit_volume").asDouble());
        double gramsPerUnit = item.path("unit_weight").asDouble() * GRAMS_PER_KG / step * THOUSANDTHS;
        return new Line(
                index,
                index + 1,
                "L",
                item.path("quantity").asLong() * step,
                step,
                Math.round(gramsPerUnit),
                0,
                0,
                OPEN_PER_UNIT,
                0,
                false,
                null,
                0,
                List.of(item.path("item_id").asText()));
    }

    private void addCentre(JsonNode centre) {
        String name = centre.path("distribution_center_id").asText();
        JsonNode carriers = input.path("carrier_capacities").path(name);
        nodes.add(new Node(nodes.size(), name, Long.MAX_VALUE, carriers.size()));
        for (JsonNode item : input.path("items")) {
            String id = item.path("item_id").asText();
            long available = centre.path("inventory").path(id).asLong()
                    * thousandths(item.path("unit_volume").asDouble());
            sources.add(new Source(
                    sources.size(), Source.Kind.STOCK, name, "", id, "", available, null, null, 0, null));
        }
        double handling = centre.path("handling_cost").asDouble()
                / input.path("carton_volume").asDouble();
        carriers.fieldNames().forEachRemaining(carrier -> addCarrier(name, carrier, handling));
    }

    private void addCarrier(String centre, String carrier, double handling) {
        JsonNode costs = input.path("carrier_delivery_costs").path(centre).path(carrier);
        double room = input.path("carrier_capacities").path(centre).path(carrier).asDouble();
        double billed = input.path("carrier_dimensional_weight_factors").path(carrier).asDouble();
        for (int tier = 0; tier < costs.path("weight_tiers").size(); tier++) {
            double weight = costs.path("weight_tiers").path(tier).asDouble();
            double price = costs.path("weight_rates").path(tier).asDouble();
            long volume = (long) Math.floor(Math.min(room, weight / billed) * THOUSANDTHS);
            vehicles.add(new Vehicle(vehicles.size(), Math.round(weight * GRAMS_PER_KG), volume));
            lanes.add(lane(carrier, "tier " + tier, Math.round(price * 100), Math.round(handling * RATE)));
        }
    }

    private Lane lane(String carrier, String tier, long cents, long pickPerUnit) {
        return new Lane(
                lanes.size(),
                0,
                nodes.size() - 1,
                vehicles.size() - 1,
                carrier,
                tier,
                false,
                LATER,
                LATER,
                0,
                Tariff.flat(cents),
                0,
                pickPerUnit,
                false,
                Set.of(),
                0);
    }

    private static long thousandths(double number) {
        return Math.round(number * THOUSANDTHS);
    }
}
