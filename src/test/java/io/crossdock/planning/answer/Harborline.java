package io.crossdock.planning.answer;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 40 of 60 cases are not where the scan looked; three other places have some. */
final class Harborline {
    static final Instant NOW = Instant.parse("2026-03-17T14:12:00Z");
    private static final Instant WINDOW_END = Instant.parse("2026-03-18T14:00:00Z");
    private static final long UNIT = 1000;
    private static final List<String> NODES = List.of("BR-SAV", "DC-ATL", "DC-CLT");

    private Harborline() {}

    static Problem problem() {
        return problem(demand(line(0), false, new SplitLimits(4, 150_000, 20, false)), sources(), lanes());
    }

    static Problem problem(Demand demand, List<Source> sources, List<Lane> lanes) {
        List<Node> nodes = IntStream.range(0, NODES.size())
                .mapToObj(node -> new Node(node, NODES.get(node), Long.MAX_VALUE, Integer.MAX_VALUE))
                .toList();
        List<Vehicle> vehicles = lanes.stream()
                .map(lane -> new Vehicle(lane.index(), Long.MAX_VALUE, Long.MAX_VALUE))
                .toList();
        return new Problem(NOW, List.of(demand), sources, lanes, vehicles, nodes, new Weights(50, 0, 20, false));
    }

    static Demand demand(Line line, boolean shipComplete, SplitLimits limits) {
        return new Demand(
                0, "SO-7719034", List.of(line), 710_000, 670_000, 90, WINDOW_END, 111_696, shipComplete, limits);
    }

    static Line line(int minShelfLifeDays) {
        return new Line(
                0,
                10,
                "CS",
                40 * UNIT,
                UNIT,
                0,
                860_000,
                172_000,
                258_000,
                4300,
                false,
                null,
                minShelfLifeDays,
                List.of("SKU-884120"));
    }

    static List<Source> sources() {
        return List.of(
                source(0, Kind.STOCK, "BR-SAV", "", 20, null),
                source(1, Kind.STOCK, "DC-ATL", "ATL-R-02-11-1", 12, null),
                source(2, Kind.INBOUND, "DC-ATL", "", 200, Instant.parse("2026-03-18T20:00:00Z")),
                source(3, Kind.STOCK, "DC-CLT", "", 80, null));
    }

    static Source source(int index, Kind kind, String node, String location, long units, @Nullable Instant readyAt) {
        return new Source(index, kind, node, location, "SKU-884120", "", units * UNIT, readyAt, null, 0, null);
    }

    static List<Lane> lanes() {
        return List.of(
                lane(0, 1, "CARR-RLX LTL-STD", "2026-03-17T20:00:00Z", null, 0),
                lane(1, 0, "CARR-VAN DEDICATED-VAN", "2026-03-18T04:00:00Z", "2026-03-18T11:00:00Z", 41_000),
                lane(2, 2, "CARR-AIRX NEXT-FLIGHT-OUT", "2026-03-17T21:00:00Z", "2026-03-18T10:20:00Z", 118_000),
                lane(3, 2, "CARR-RLX LTL-STD", "2026-03-17T19:00:00Z", "2026-03-19T13:00:00Z", 14_500),
                lane(4, 2, "CARR-VAN DEDICATED-VAN", "2026-03-18T04:00:00Z", "2026-03-18T11:30:00Z", 64_000));
    }

    /** Without a price it is the planned shipment, which is on plan without an arrival. */
    static Lane lane(int index, int node, String service, String cutOff, @Nullable String eta, long cents) {
        String[] names = service.split(" ", 2);
        boolean original = cents == 0;
        return new Lane(
                index,
                0,
                node,
                index,
                names[0],
                names[1],
                original,
                Instant.parse(cutOff),
                eta == null ? null : Instant.parse(eta),
                eta != null && Instant.parse(eta).isAfter(WINDOW_END) ? 23 : 0,
                Tariff.flat(cents),
                original ? 0 : 4500,
                0,
                true,
                Set.of(),
                0);
    }
}
