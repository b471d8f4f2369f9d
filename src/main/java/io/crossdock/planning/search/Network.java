package io.crossdock.planning.search;

import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All ways of the goods of one order: from which source, on which lane, for which line; or not at all. */
final class Network {
    /** One unit, in thousandths. */
    private static final long UNIT = 1000;

    final Problem problem;
    final Demand demand;
    final List<Line> lines;
    final List<Lane> lanes;
    final List<Way> ways = new ArrayList<>();
    /** Numbers of ways by line and lane, in the order of sources. */
    final int[][][] shipped;
    /** Numbers of ways by line, soonest first. */
    final int[][] open;

    /**
     * One way for a line.
     *
     * @param lane place among the lanes of the network; -1 when nothing is shipped
     * @param source {@code null} when nothing is on its way either
     * @param rate what one unit costs beyond freight, in ten-thousandths of a dollar
     * @param paidRate what of it is paid for the plan itself
     */
    record Way(int line, int lane, @Nullable Source source, long rate, long paidRate) {}

    /** Numbers of lanes that beat each lane where only an arrival on time counts. */
    final int[][] beatenBy;

    Network(Problem problem, Demand demand, List<Lane> lanes) {
        this.problem = problem;
        this.demand = demand;
        this.lines = demand.lines();
        this.lanes = List.copyOf(lanes);
        this.shipped = new int[lines.size()][lanes.size()][];
        this.open = new int[lines.size()][];
        List<List<Source>> sourcesOfNode = new ArrayList<>();
        problem.nodes()
                .forEach(node -> sourcesOfNode.add(problem.sources().stream()
                        .filter(source -> source.node().equals(node.name()))
                        .toList()));
        for (int line = 0; line < lines.size(); line++) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                shipped[line][lane] = shippedWays(
                        line, lane, sourcesOfNode.get(lanes.get(lane).node()));
            }
            open[line] = openWays(line);
        }
        Pruning pruning = new Pruning(problem, demand);
        beatenBy = new int[lanes.size()][];
        for (int lane = 0; lane < beatenBy.length; lane++) {
            Lane beaten = lanes.get(lane);
            beatenBy[lane] = IntStream.range(0, lanes.size())
                    .filter(other -> pruning.beats(this.lanes.get(other), beaten, false))
                    .toArray();
        }
    }

    boolean[] all() {
        boolean[] all = new boolean[lanes.size()];
        Arrays.fill(all, true);
        return all;
    }

    /** Beside an original shipment with pinned goods, which leaves anyway. */
    int mostNewLanes() {
        return Math.max(0, demand.limits().mostShipments() - (demand.pinnedQuantity() > 0 ? 1 : 0));
    }

    private int[] shippedWays(int lineAt, int laneAt, List<Source> sources) {
        Line line = lines.get(lineAt);
        Lane lane = lanes.get(laneAt);
        if (!lane.carries(line)) {
            return new int[0];
        }
        List<Way> found = new ArrayList<>();
        for (Source source : sources) {
            if (source.isFor(demand)
                    && line.items().contains(source.itemId())
                    && Fit.ready(source, lane)
                    && Fit.fresh(source, line, lane, demand)) {
                found.add(shippedWay(lineAt, laneAt, source));
            }
        }
        return add(found);
    }

    private Way shippedWay(int line, int lane, Source source) {
        Lane way = lanes.get(lane);
        Part many = new Part(lines.get(line), source, UNIT * UNIT);
        long beyond = Price.source(many) + Price.substitute(many, problem.weights()) + Price.lateness(many, way);
        // a thousand units in cents are ten units in ten-thousandths: the rate of one unit
        return new Way(line, lane, source, way.pickPerUnit() + beyond / 10, way.pickPerUnit());
    }

    private int[] openWays(int lineAt) {
        Line line = lines.get(lineAt);
        List<Way> found = new ArrayList<>();
        problem.sources().stream()
                .filter(source -> source.kind() == Source.Kind.INBOUND
                        && source.isFor(demand)
                        && source.readyAt() != null
                        && source.itemId().equals(line.itemId()))
                .sorted(Comparator.comparing(Source::readyAt).thenComparing(Source::index))
                .forEach(source -> found.add(openWay(lineAt, source)));
        found.add(openWay(lineAt, null));
        return add(found);
    }

    private Way openWay(int line, @Nullable Source expected) {
        Open open = new Open(lines.get(line), UNIT, expected);
        return new Way(line, -1, expected, Price.openPerUnit(open, demand, problem.weights()), 0);
    }

    private int[] add(List<Way> found) {
        int first = ways.size();
        ways.addAll(found);
        int[] numbers = new int[found.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = first + at;
        }
        return numbers;
    }
}
