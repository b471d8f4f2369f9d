package io.crossdock.planning.setup;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers meet demands: which order could use which service, and which services nobody could. */
final class Lanes {
    /** Why an offer cannot be used by an order, in the order of the checks. */
    private static final List<ReasonCode> CHECKS = List.of(
            ReasonCode.OTHER_CONSIGNEE, ReasonCode.NO_STOCK_AT_NODE, ReasonCode.NOT_CAPABLE, ReasonCode.NO_WEIGHT);

    private final List<Offer> offers;
    private final Docks docks;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, Set<String>> itemsAt = new HashMap<>();
    private final Map<Integer, Set<String>> ownNodes = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final SortedSet<String> care = new TreeSet<>();
    /** By offer: how near it came to be used by any order. */
    private final int[] nearest;

    /** @param nodes names of all nodes, in the order of the problem */
    Lanes(List<Offer> offers, List<Source> sources, Docks docks, List<String> nodes) {
        this.offers = List.copyOf(offers);
        this.docks = docks;
        this.nearest = new int[offers.size()];
        nodes.forEach(node -> this.nodes.put(node, this.nodes.size()));
        for (Source source : sources) {
            if (source.onlyFor() == null) {
                itemsAt.computeIfAbsent(source.node(), node -> new HashSet<>()).add(source.itemId());
            } else {
                ownNodes.computeIfAbsent(source.onlyFor(), demand -> new HashSet<>())
                        .add(source.node());
            }
        }
        for (Offer offer : offers) {
            vehicles.add(offer.vehicle(vehicles.size()));
        }
    }

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    List<Vehicle> vehicles() {
        return List.copyOf(vehicles);
    }

    List<Unusable> unusable() {
        return List.copyOf(unusable);
    }

    /** The lanes of one order, the planned shipment first; orders must come in the order of their demands. */
    @Nullable
    Lane add(Ordered order, PlannedShipments planned) {
        Demand demand = order.demand();
        care.addAll(care(demand));
        Lane original = original(order, planned);
        for (int i = 0; i < offers.size() && !demand.lines().isEmpty(); i++) {
            Offer offer = offers.get(i);
            int passed = passed(offer, order);
            nearest[i] = Math.max(nearest[i], passed);
            if (passed == CHECKS.size()) {
                lanes.add(offer.lane(lanes.size(), demand, i, nodes.getOrDefault(offer.from(), -1), docks));
            }
        }
        return original;
    }

    /** To be called once, after the last order. */
    void judgeUnused() {
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] < CHECKS.size()) {
                Offer offer = offers.get(i);
                ReasonCode fault = CHECKS.get(nearest[i]);
                String subject = Offers.subject(offer.option(), offer.place());
                String text = "It cannot be used: " + why(fault, offer) + ".";
                boolean priced = fault != ReasonCode.NO_WEIGHT;
                unusable.add(Unusable.service(
                        fault, subject, text, offer.option().to(), UnusableService.of(offer.option(), priced, docks)));
            }
        }
    }

    private @Nullable Lane original(Ordered order, PlannedShipments planned) {
        if (order.demand().lines().isEmpty()) {
            return null;
        }
        planned.fault(order).ifPresent(unusable::add);
        boolean usable = planned.fault(order).isEmpty();
        String from = order.risk().shipFrom();
        Lane lane = usable && from != null
                ? planned.lane(order, lanes.size(), vehicles.size(), nodes.getOrDefault(from, -1))
                : null;
        if (lane != null) {
            vehicles.add(new Vehicle(vehicles.size(), Long.MAX_VALUE, Long.MAX_VALUE));
            lanes.add(lane);
        }
        return lane;
    }

    /** How many of the checks it passes before the first that it does not. */
    private int passed(Offer offer, Ordered order) {
        if (!offer.serves(order)) {
            return 0;
        }
        if (!hasStock(offer.from(), order.demand())) {
            return 1;
        }
        if (!offer.carriesAny(order.demand())) {
            return 2;
        }
        return PriceList.needsWeights(offer.option()) && !order.isWeightKnown() ? 3 : CHECKS.size();
    }

    private boolean hasStock(String node, Demand demand) {
        Set<String> items = itemsAt.getOrDefault(node, Set.of());
        return ownNodes.getOrDefault(demand.index(), Set.of()).contains(node)
                || demand.lines().stream()
                        .map(Line::items)
                        .flatMap(List::stream)
                        .anyMatch(items::contains);
    }

    /** What of needed goods asks for a service that may carry it. */
    private static List<String> care(Demand demand) {
        return demand.lines().stream()
                .flatMap(line -> Stream.of(
                        line.dangerousGoods() ? "dangerous goods" : "",
                        line.temperatureClass() == null ? "" : "goods of temperature class " + line.temperatureClass()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String why(ReasonCode fault, Offer offer) {
        return switch (fault) {
            case OTHER_CONSIGNEE ->
                "it goes to " + offer.option().to() + ", where no order of the request is known to go";
            case NO_STOCK_AT_NODE -> "no usable stock of the needed items lies at " + offer.from();
            case NOT_CAPABLE -> "it may not carry " + String.join(" or ", care);
            default -> "its price or capacity goes by weight, and a needed line does not say weightKg";
        };
    }
}
