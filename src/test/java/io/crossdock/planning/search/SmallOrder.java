package io.crossdock.planning.search;

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
import org.jspecify.annotations.Nullable;

/** An order of one line of ten units of ten kilograms, 20.00 USD each when left open, and what a test adds to it. */
final class SmallOrder {
    static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    static final Instant CUT_OFF = NOW.plus(Duration.ofHours(4));
    static final Instant ETA = NOW.plus(Duration.ofDays(1));

    long step = 1000;
    int minShelfLifeDays;
    long breachCents;
    long pinned;
    boolean shipComplete;
    SplitLimits limits = new SplitLimits(3, Long.MAX_VALUE, 0, false);
    private final List<Source> sources = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** A node with so many units and one service at this price. */
    SmallOrder node(long units, Tariff tariff) {
        return node(units, tariff, Long.MAX_VALUE, null, null);
    }

    SmallOrder node(long units, Tariff tariff, long mostGrams, @Nullable Instant readyAt, @Nullable Instant expiresAt) {
        int index = nodes.size();
        String name = "N" + index;
        nodes.add(new Node(index, name, Long.MAX_VALUE, Integer.MAX_VALUE));
        vehicles.add(new Vehicle(index, mostGrams, Long.MAX_VALUE));
        Source.Kind kind = readyAt == null ? Source.Kind.STOCK : Source.Kind.INBOUND;
        sources.add(new Source(index, kind, name, "", "ITEM", "", units * 1000, readyAt, expiresAt, 0, null));
        Instant cutOff = CUT_OFF.plus(Duration.ofMinutes(index));
        lanes.add(new Lane(index, 0, index, index, "C", "S", false, cutOff, ETA, 0, tariff, 0, 0, false, Set.of(), 0));
        return this;
    }

    Problem problem() {
        Line line = new Line(
                0,
                1,
                "CS",
                10_000,
                step,
                10_000,
                400_000,
                0,
                200_000,
                0,
                false,
                null,
                minShelfLifeDays,
                List.of("ITEM"));
        Demand demand = new Demand(
                0,
                "O",
                List.of(line),
                10_000 + pinned,
                pinned,
                0,
                NOW.plus(Duration.ofDays(2)),
                breachCents,
                shipComplete,
                limits);
        return new Problem(NOW, List.of(demand), sources, lanes, vehicles, nodes, new Weights(0, 0, 1000, false));
    }

    Found best() {
        Problem problem = problem();
        return new OrderSearch(problem, problem.demands().get(0))
                .best(Remaining.of(problem), StockPrices.none(problem), Integer.MAX_VALUE);
    }
}
