package io.crossdock.planning;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Problems of any size from a seed; every amount of a whole unit is in whole cents. */
public final class GeneratedProblems {
    static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    private static final Instant WINDOW_END = NOW.plus(Duration.ofDays(2));
    private static final long UNIT = 1000;
    static final long CENT = 100;

    private final Dice dice;
    private final Size size;
    private final List<Source> sources = new ArrayList<>();
    private final GeneratedLanes lanes;
    private final List<Vehicle> vehicles = new ArrayList<>();

    private GeneratedProblems(Size size, long seed) {
        this.size = size;
        this.dice = new Dice(seed);
        this.lanes = new GeneratedLanes(size, dice);
    }

    /**
     * How large a problem is, and how often its rules bind.
     *
     * @param services of each node
     * @param mostUnits needed of one line
     * @param tight capacities, split limits and the like bind often
     */
    public record Size(int orders, int lines, int nodes, int services, int mostUnits, boolean tight) {}

    /** Small enough to try every plan, with every rule at its edge now and then. */
    public static Problem small(long seed) {
        return of(new Size(1, 2, 3, 2, 3, true), seed);
    }

    public static Problem oneOrder(int lines, int nodes, int services, long seed) {
        return of(new Size(1, lines, nodes, services, 60, false), seed);
    }

    public static Problem of(Size size, long seed) {
        return new GeneratedProblems(size, seed).problem();
    }

    private Problem problem() {
        int items = Math.max(size.lines(), size.orders() * size.lines() / 3);
        List<Node> nodes = IntStream.range(0, size.nodes()).mapToObj(this::node).toList();
        nodes.forEach(node -> stock(node, items));
        for (int vehicle = 0; vehicle < size.nodes() * size.services(); vehicle++) {
            vehicles.add(new Vehicle(vehicle, limit(4, 12) * UNIT, limit(3, 8) * UNIT));
        }
        List<Demand> demands = new ArrayList<>();
        for (int order = 0; order < size.orders(); order++) {
            Demand demand = demand(order, items);
            demands.add(demand);
            nodes.forEach(node -> lanes.add(demand, node));
        }
        Weights weights = new Weights(50, dice.chance(30) ? 5000 : 0, 20, false);
        return new Problem(NOW, demands, sources, lanes.all(), vehicles, nodes, weights);
    }

    private Node node(int index) {
        int shipments = size.tight() && dice.chance(10) ? dice.below(2) : Integer.MAX_VALUE;
        return new Node(index, String.format("N%02d", index), limit(3, 8) * UNIT, shipments);
    }

    private long limit(int least, int most) {
        return size.tight() && dice.chance(20) ? dice.between(least, most) : Long.MAX_VALUE / UNIT;
    }

    private void stock(Node node, int items) {
        for (int item = 0; item < items; item++) {
            if (dice.chance(55)) {
                source(Source.Kind.STOCK, node, item, 0, null);
            }
            if (dice.chance(15)) {
                source(Source.Kind.SAFETY_STOCK, node, item, dice.between(1, 20) * CENT, null);
            }
            if (dice.chance(10)) {
                source(Source.Kind.INBOUND, node, item, 0, NOW.plus(Duration.ofHours(dice.between(1, 120))));
            }
            if (dice.chance(10)) {
                source(Source.Kind.DONOR, node, item, dice.between(5, 40) * CENT, null);
            }
        }
    }

    private void source(Source.Kind kind, Node node, int item, long cost, @Nullable Instant readyAt) {
        int index = sources.size();
        Instant expiresAt = dice.chance(25) ? NOW.plus(Duration.ofHours(dice.between(30, 400))) : null;
        String donor = kind == Source.Kind.DONOR ? "D" + index : null;
        long available =
                dice.between(1, Math.max(2, size.mostUnits() * size.orders() / 2)) * UNIT + (dice.chance(20) ? 500 : 0);
        sources.add(new Source(
                index, kind, node.name(), "", item(item), "L" + index, available, readyAt, expiresAt, cost, donor));
    }

    private Demand demand(int order, int items) {
        List<Line> lines = new ArrayList<>();
        int first = dice.below(items);
        for (int line = 0; line < size.lines(); line++) {
            lines.add(line(line, (first + line) % items, items));
        }
        long needed = lines.stream().mapToLong(Line::needed).sum();
        long pinned = dice.chance(40) ? dice.between(1, 5) * UNIT : 0;
        long mostExtra = size.tight() && dice.chance(25) ? dice.between(20, 200) * 100L : Long.MAX_VALUE;
        int firstFill = size.tight() && dice.chance(30) ? dice.between(20, 80) : 0;
        return new Demand(
                order,
                String.format("O%04d", order),
                lines,
                needed + pinned,
                pinned,
                dice.between(0, 100),
                WINDOW_END,
                dice.chance(50) ? dice.between(10, 400) * 100L : 0,
                size.tight() && dice.chance(20),
                new SplitLimits(
                        dice.between(1, 3) + (size.tight() || dice.chance(50) ? 0 : 1), mostExtra, firstFill, false));
    }

    private Line line(int index, int item, int items) {
        long value = dice.between(10, 90) * 1000L;
        long step = dice.chance(20) ? 2 * UNIT : UNIT;
        long needed = Math.max(step, dice.between(1, size.mostUnits()) * UNIT / step * step);
        List<String> served = dice.chance(15) ? List.of(item(item), item((item + 1) % items)) : List.of(item(item));
        return new Line(
                index,
                index + 1,
                "CS",
                needed,
                step,
                dice.between(1, 5) * 1000L,
                value,
                value / 4,
                value / 2,
                dice.between(0, 3) * CENT,
                dice.chance(10),
                dice.chance(10) ? "CHILLED" : null,
                dice.chance(20) ? dice.between(1, 10) : 0,
                served.stream().distinct().toList());
    }

    private static String item(int index) {
        return String.format("ITEM-%03d", index);
    }
}
