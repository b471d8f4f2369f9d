package io.crossdock.planning.problem;

import java.time.Instant;
import java.util.List;

/**
 * One planning run. Everything stands in canonical order, and the {@code index} of each value is its place in its list.
 *
 * @param lanes all lanes that can be used at all, of all demands; those that cannot are told elsewhere, with their reason
 */
public record Problem(
        Instant evaluatedAt,
        List<Demand> demands,
        List<Source> sources,
        List<Lane> lanes,
        List<Vehicle> vehicles,
        List<Node> nodes,
        Weights weights) {

    public Problem {
        demands = List.copyOf(demands);
        sources = List.copyOf(sources);
        lanes = List.copyOf(lanes);
        vehicles = List.copyOf(vehicles);
        nodes = List.copyOf(nodes);
    }

    /** The lanes of one demand, in canonical order. */
    public List<Lane> lanesOf(Demand demand) {
        return lanes.stream().filter(lane -> lane.demand() == demand.index()).toList();
    }
}
