package io.crossdock.planning.search;

import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Tariff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All ways of the goods of one order: from which source, on which lane, for which line; or not at all. */
final class Network {
    /** One unit, in thousandths. */
    private static final long UNIT = 1000;

    private static final int[] NONE = {};

    final Problem problem;
    final Demand demand;
    final List<Line> lines;
    final List<Lane> lanes;
    final List<Way> ways = new ArrayList<>();
    /** By lane. */
    final Freight[] freight;

    private final @Nullable Corners[] corners;
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
        Map<String, List<Source>> sourcesOfNode = problem.sources().stream()
                .filter(source -> source.isFor(demand))
                .collect(Collectors.groupingBy(Source::node));
        for (int line = 0; line < lines.size(); line++) {
            List<List<Way>> byNode = new ArrayList<>();
            for (Node node : problem.nodes()) {
                byNode.add(waysFrom(line, sourcesOfNode.getOrDefault(node.name(), List.of())));
            }
            for (int lane = 0; lane < lanes.size(); lane++) {
                shipped[line][lane] =
                        shippedWays(line, lane, byNode.get(lanes.get(lane).node()));
            }
            open[line] = openWays(line);
        }
        freight = this.lanes.stream()
                .map(lane -> new Freight(lane.original() ? Tariff.flat(0) : lane.tariff()))
                .toArray(Freight[]::new);
        corners = new Corners[lanes.size()];
        beatenBy = beatenBy(new Pruning(problem, demand));
    }

    private int[][] beatenBy(Pruning pruning) {
        Map<Integer, int[]> byNode = IntStream.range(0, lanes.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        lane -> lanes.get(lane).node(),
                        Collectors.collectingAndThen(Collectors.toList(), Network::numbers)));
        int[][] beaten = new int[lanes.size()][];
        for (int lane = 0; lane < beaten.length; lane++) {
            Lane one = lanes.get(lane);
            beaten[lane] = IntStream.of(byNode.getOrDefault(one.node(), NONE))
                    .filter(other -> pruning.beats(lanes.get(other), one, false))
                    .toArray();
        }
        return beaten;
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Those of the last search serve again where nothing changed. */
    Corners corners(int lane, long least, long most) {
        Corners known = corners[lane];
        if (known == null || known.least() != least || known.most() != most) {
            known = Corners.of(freight[lane], least, most);
            corners[lane] = known;
        }
        return known;
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

    int waysOn(int lane) {
        int ways = 0;
        for (int[][] ofLine : shipped) {
            ways += ofLine[lane].length;
        }
        return ways;
    }

    /** The goods of a node for a line, before they are on any lane. */
    private List<Way> waysFrom(int lineAt, List<Source> sources) {
        Line line = lines.get(lineAt);
        List<Way> ways = new ArrayList<>();
        for (Source source : sources) {
            if (line.items().contains(source.itemId())) {
                Part many = new Part(line, source, UNIT * UNIT);
                ways.add(
                        new Way(lineAt, -1, source, Price.source(many) + Price.substitute(many, problem.weights()), 0));
            }
        }
        return ways;
    }

    private int[] shippedWays(int lineAt, int laneAt, List<Way> ways) {
        Line line = lines.get(lineAt);
        Lane lane = lanes.get(laneAt);
        if (ways.isEmpty() || !lane.carries(line)) {
            return NONE;
        }
        List<Way> found = new ArrayList<>();
        for (Way way : ways) {
            Source source = way.source();
            if (source != null && Fit.ready(source, lane) && Fit.fresh(source, line, lane, demand)) {
                long beyond = way.rate() + Price.lateness(new Part(line, source, UNIT * UNIT), lane);
                // a thousand units in cents are ten units in ten-thousandths: the rate of one unit
                long rate = lane.pickPerUnit() + beyond / 10;
                found.add(new Way(lineAt, laneAt, source, rate, lane.pickPerUnit()));
            }
        }
        return add(found);
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
