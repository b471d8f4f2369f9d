package io.crossdock.benchmarks.plan;

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
 * The day in the words of the planner: an order is one piece that ships whole from one node or stays open, a plant is a node
 * with so many shipments, a way is a lane with a flat price. An open order costs more than assigning it ever could, so most
 * orders are assigned first.
 */
final class BrunelProblem {
    private static final Instant MORNING = Instant.parse("2013-05-26T00:00:00Z");
    private static final Instant EVENING = MORNING.plus(Duration.ofDays(1));
    private static final long PIECE = 1000;
    private static final String ANY = "ORDER";

    private BrunelProblem() {}

    static Problem of(BrunelDay day) {
        List<Node> nodes = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Vehicle> vehicles = new ArrayList<>();
        for (BrunelDay.Plant plant : day.plants()) {
            int index = nodes.size();
            nodes.add(new Node(index, plant.name(), Long.MAX_VALUE, plant.orders()));
            vehicles.add(new Vehicle(index, Long.MAX_VALUE, Long.MAX_VALUE));
            long all = day.orders().size() * PIECE;
            sources.add(new Source(
                    index, Source.Kind.STOCK, plant.name(), "", ANY, "", all, null, null, 0, null));
        }
        List<Demand> demands = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        long priceOfOpen = priceOfOpen(day);
        for (BrunelDay.Order order : day.orders()) {
            int index = demands.size();
            demands.add(demand(index, order, priceOfOpen));
            order.ways().forEach(way -> lanes.add(lane(lanes.size(), index, way)));
        }
        return new Problem(MORNING, demands, sources, lanes, vehicles, nodes, new Weights(0, 0, 0, false));
    }

    /** To make room for one more order, at most one order of each plant moves, each for no more than the dearest way. */
    private static long priceOfOpen(BrunelDay day) {
        long dearest = day.orders().stream()
                .flatMap(order -> order.ways().stream())
                .mapToLong(BrunelDay.Way::cents)
                .max()
                .orElse(0);
        return dearest * (day.plants().size() + 1) + 1;
    }

    private static Demand demand(int index, BrunelDay.Order order, long priceOfOpen) {
        Line line = new Line(0, 1, "EA", PIECE, PIECE, 0, 0, 0, 0, 0, false, null, 0, List.of(ANY));
        SplitLimits limits = new SplitLimits(1, Long.MAX_VALUE, 0, false);
        return new Demand(index, order.id(), List.of(line), PIECE, 0, rank(order), EVENING, priceOfOpen, true, limits);
    }

    /** Who costs little chooses first. */
    private static int rank(BrunelDay.Order order) {
        return -order.ways().stream()
                .mapToInt(way -> Math.toIntExact(way.cents()))
                .min()
                .orElse(0);
    }

    private static Lane lane(int index, int demand, BrunelDay.Way way) {
        return new Lane(
                index,
                demand,
                way.plant(),
                way.plant(),
                "CHEAPEST",
                "DAY",
                false,
                EVENING,
                EVENING,
                0,
                Tariff.flat(way.cents()),
                0,
                0,
                false,
                Set.of(),
                0);
    }
}
