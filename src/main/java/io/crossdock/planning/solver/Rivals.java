package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which resources could run short, and which orders would then compete for them. */
final class Rivals {
    private static final long GRAMS = 1000;
    private static final double RATE_PER_CENT = 100;

    private final Problem problem;
    private final List<Resource> contested = new ArrayList<>();
    private final List<List<Integer>> ordersOf = new ArrayList<>();
    private final List<List<Integer>> contestedBy = new ArrayList<>();
    private final List<Double> worth = new ArrayList<>();

    Rivals(Problem problem) {
        this.problem = problem;
        problem.demands().forEach(demand -> contestedBy.add(new ArrayList<>()));
        findStock();
        findCapacity();
    }

    List<Resource> contested() {
        return contested;
    }

    /** Orders that could use a contested resource, by its place in the list. */
    List<Integer> ordersOf(int resource) {
        return ordersOf.get(resource);
    }

    /** Places in the list of the contested resources that an order could use. */
    List<Integer> contestedBy(int demand) {
        return contestedBy.get(demand);
    }

    /** Average price of leaving a unit, kilogram or shipment of those orders open, in ten-thousandths of a dollar. */
    double worth(int resource) {
        return worth.get(resource);
    }

    private void findStock() {
        Map<String, List<Integer>> sourcesOfItem = new HashMap<>();
        for (Source source : problem.sources()) {
            sourcesOfItem
                    .computeIfAbsent(source.itemId(), item -> new ArrayList<>())
                    .add(source.index());
        }
        List<Map<Integer, Long>> wanted = new ArrayList<>();
        problem.sources().forEach(source -> wanted.add(new HashMap<>()));
        for (Demand demand : problem.demands()) {
            for (Line line : demand.lines()) {
                for (String item : line.items()) {
                    for (int source : sourcesOfItem.getOrDefault(item, List.of())) {
                        if (problem.sources().get(source).isFor(demand)) {
                            wanted.get(source).merge(demand.index(), line.needed(), Long::sum);
                        }
                    }
                }
            }
        }
        for (Source source : problem.sources()) {
            keep(new Resource(Resource.Kind.STOCK, source.index(), source.available()), wanted.get(source.index()));
        }
    }

    private void findCapacity() {
        List<Set<Integer>> ofVehicle = new ArrayList<>();
        List<Set<Integer>> ofNode = new ArrayList<>();
        problem.vehicles().forEach(vehicle -> ofVehicle.add(new HashSet<>()));
        problem.nodes().forEach(node -> ofNode.add(new HashSet<>()));
        for (Lane lane : problem.lanes()) {
            ofVehicle.get(lane.vehicle()).add(lane.demand());
            ofNode.get(lane.node()).add(lane.demand());
        }
        for (Vehicle vehicle : problem.vehicles()) {
            Set<Integer> orders = ofVehicle.get(vehicle.index());
            keep(Resource.Kind.VEHICLE_WEIGHT, vehicle.index(), vehicle.mostGrams(), orders);
            keep(Resource.Kind.VEHICLE_QUANTITY, vehicle.index(), vehicle.mostQuantity(), orders);
        }
        for (Node node : problem.nodes()) {
            Set<Integer> orders = ofNode.get(node.index());
            keep(Resource.Kind.NODE_QUANTITY, node.index(), node.mostQuantity(), orders);
            keep(Resource.Kind.NODE_SHIPMENTS, node.index(), node.mostShipments(), orders);
        }
    }

    private void keep(Resource.Kind kind, int index, long capacity, Set<Integer> orders) {
        Map<Integer, Long> wanted = new HashMap<>();
        orders.forEach(
                order -> wanted.put(order, wholeOrder(kind, problem.demands().get(order))));
        keep(new Resource(kind, index, capacity), wanted);
    }

    private static long wholeOrder(Resource.Kind kind, Demand demand) {
        return switch (kind) {
            case NODE_SHIPMENTS -> demand.limits().mostShipments();
            case VEHICLE_WEIGHT ->
                demand.lines().stream()
                        .mapToLong(line -> line.needed() * line.gramsPerUnit() / GRAMS)
                        .sum();
            case STOCK, VEHICLE_QUANTITY, NODE_QUANTITY ->
                demand.lines().stream().mapToLong(Line::needed).sum();
        };
    }

    private void keep(Resource resource, Map<Integer, Long> wanted) {
        long sum = wanted.values().stream().mapToLong(Long::longValue).sum();
        if (wanted.size() < 2 || sum <= resource.capacity()) {
            return;
        }
        List<Integer> orders = wanted.keySet().stream().sorted().toList();
        long cents = 0;
        long amount = 0;
        for (int order : orders) {
            Demand demand = problem.demands().get(order);
            contestedBy.get(order).add(contested.size());
            amount += wholeOrder(resource.kind(), demand);
            cents += openCents(demand);
        }
        contested.add(resource);
        ordersOf.add(orders);
        worth.add(RATE_PER_CENT * cents * resource.perPricedUnit() / Math.max(1, amount));
    }

    private static long openCents(Demand demand) {
        return demand.breachCents()
                + demand.lines().stream()
                        .mapToLong(line -> Price.cents(line.needed(), line.openPerUnit()))
                        .sum();
    }
}
