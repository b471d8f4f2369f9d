package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders, stock and services of one day, always the same for a size and a seed: near nodes are cheap and fast, slow
 * services come late and cost less, and stock is short by as much as the size says.
 */
final class GeneratedDay {
    static final Instant NOW = Instant.parse("2026-03-17T06:00:00Z");
    static final Instant WINDOW_END = NOW.plus(Duration.ofHours(48));
    private static final long UNIT = 1000;
    private static final long CENTS = 100;

    private final Size size;
    private final Draw draw;
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    private GeneratedDay(Size size, long seed) {
        this.size = size;
        this.draw = new Draw(seed);
    }

    /**
     * @param leastLines of an order, as {@code mostLines} is the most
     * @param services of each node
     * @param items that are sold
     * @param regions orders of one region share the services there
     * @param stockPercent stock of an item, of what is needed of it
     */
    record Size(
            int orders,
            int leastLines,
            int mostLines,
            int nodes,
            int services,
            int items,
            int regions,
            int stockPercent) {
        static Size oneOrder(int lines, int nodes, int services) {
            return new Size(1, lines, lines, nodes, services, lines + 2, 1, 800);
        }
    }

    static Problem of(Size size, long seed) {
        return new GeneratedDay(size, seed).problem();
    }

    private Problem problem() {
        List<Demand> demands = new ArrayList<>();
        for (int order = 0; order < size.orders(); order++) {
            demands.add(demand(order));
        }
        GeneratedStock stock = new GeneratedStock(size, draw, demands);
        List<Node> nodes = new ArrayList<>();
        for (int node = 0; node < size.nodes(); node++) {
            nodes.add(node(node));
        }
        GeneratedServices services = new GeneratedServices(size, draw, vehicles);
        demands.forEach(demand -> lanes.addAll(services.of(demand, lanes.size())));
        return new Problem(NOW, demands, stock.sources(), lanes, vehicles, nodes, new Weights(50, 0, 40, false));
    }

    private Node node(int index) {
        boolean busy = size.orders() > 1 && draw.chance(30);
        int shipments = busy ? Math.max(1, 2 * size.orders() / size.nodes()) : Integer.MAX_VALUE;
        return new Node(index, nodeName(index), Long.MAX_VALUE, shipments);
    }

    private Demand demand(int index) {
        List<Line> lines = new ArrayList<>();
        int first = draw.below(size.items());
        int count = draw.between(size.leastLines(), size.mostLines());
        for (int line = 0; line < count; line++) {
            lines.add(line(line, (first + line) % size.items()));
        }
        long needed = lines.stream().mapToLong(Line::needed).sum();
        long pinned = draw.chance(30) ? needed / UNIT / 4 * UNIT : 0;
        return new Demand(
                index,
                "O" + index,
                lines,
                needed + pinned,
                pinned,
                draw.between(0, 100),
                WINDOW_END,
                draw.chance(60) ? draw.between(100, 1500) * CENTS : 0,
                draw.chance(10),
                new SplitLimits(draw.between(2, 3), Long.MAX_VALUE, draw.chance(30) ? 40 : 0, false));
    }

    private Line line(int index, int item) {
        long step = draw.chance(20) ? 6 * UNIT : UNIT;
        long needed = draw.between(4, 60) * UNIT / step * step;
        long value = draw.between(200, 2000) * 1000L;
        long margin = value * draw.between(10, 35) / 100;
        List<String> items = draw.chance(15)
                ? List.of(itemName(item), itemName((item + 1) % size.items()))
                : List.of(itemName(item));
        return new Line(
                index,
                index + 1,
                "CS",
                Math.max(step, needed),
                step,
                draw.between(20, 200) * 100L,
                value,
                margin,
                margin + value / 5,
                value / 500,
                draw.chance(8),
                draw.chance(8) ? "CHILLED" : null,
                draw.chance(15) ? draw.between(5, 30) : 0,
                items);
    }

    static String nodeName(int index) {
        return "N" + index;
    }

    static String itemName(int index) {
        return "SKU-" + index;
    }
}
