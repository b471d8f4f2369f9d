package io.crossdock.planning.search;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which lanes others from the same node beat: they leave no earlier, carry the same goods and all of them, and are nowhere
 * dearer. When an arrival on time is all that counts, it does not matter which arrives first.
 */
final class Pruning {
    /** Tariffs with more corners than this are not compared. */
    private static final int MOST_CORNERS = 400;

    private final Problem problem;
    private final Demand demand;
    private final long orderGrams;
    private final Map<Tariff, long[]> corners = new HashMap<>();
    /** Goods that come later or age, by node. */
    private final Map<String, List<Source>> timedSources;

    Pruning(Problem problem, Demand demand) {
        this.problem = problem;
        this.demand = demand;
        this.orderGrams = grams(demand);
        Set<String> items =
                demand.lines().stream().flatMap(line -> line.items().stream()).collect(Collectors.toSet());
        this.timedSources = problem.sources().stream()
                .filter(source -> items.contains(source.itemId()))
                .filter(source -> source.readyAt() != null || source.expiresAt() != null)
                .collect(Collectors.groupingBy(Source::node));
    }

    private static long grams(Demand demand) {
        long grams = 0;
        for (Line line : demand.lines()) {
            grams += (line.needed() * line.gramsPerUnit() + 999) / 1000;
        }
        return grams;
    }

    /** Lanes that none beats that also arrives no later, in canonical order. */
    List<Lane> worthOpening(List<Lane> lanes) {
        Map<Integer, List<Lane>> byNode = new HashMap<>();
        lanes.forEach(lane ->
                byNode.computeIfAbsent(lane.node(), node -> new ArrayList<>()).add(lane));
        return lanes.stream()
                .filter(lane -> lane.original()
                        || byNode.getOrDefault(lane.node(), List.of()).stream()
                                .noneMatch(rival -> beats(rival, lane, true)))
                .toList();
    }

    boolean beats(Lane one, Lane other, boolean byArrival) {
        return one.node() == other.node()
                && one.index() != other.index()
                && !one.original()
                && !other.original()
                && isNoWorse(one, other, byArrival)
                && (one.index() < other.index() || !isNoWorse(other, one, byArrival));
    }

    private boolean isNoWorse(Lane one, Lane other, boolean byArrival) {
        return one.lateHours() <= other.lateHours()
                && one.handlingCents() <= other.handlingCents()
                && one.pickPerUnit() <= other.pickPerUnit()
                && carbonRate() * one.gramsOfCarbon() <= carbonRate() * other.gramsOfCarbon()
                && one.tariff().cents(orderGrams) <= other.tariff().cents(orderGrams)
                && (one.dangerousGoods() || !other.dangerousGoods())
                && one.temperatureClasses().containsAll(other.temperatureClasses())
                && (!byArrival || arrivesNoLater(one.etaAt(), other.etaAt()))
                && isFirstWhereOtherIs(one, other)
                && fitsWhatOtherFits(one, other)
                && isNowhereDearer(one, other)
                && (!byArrival || carriesAll(problem.vehicles().get(one.vehicle())));
    }

    private long carbonRate() {
        return problem.weights().carbonRatePerKg();
    }

    private static boolean arrivesNoLater(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && !one.isAfter(other);
    }

    /** Where the first shipment must carry a share, another cut-off could change which one is first. */
    private boolean isFirstWhereOtherIs(Lane one, Lane other) {
        return demand.limits().leastFirstFillPercent() <= 0 || Objects.equals(one.cutOffAt(), other.cutOffAt());
    }

    private boolean fitsWhatOtherFits(Lane one, Lane other) {
        for (Source source : timedSources.getOrDefault(nodeOf(one), List.of())) {
            for (Line line : demand.lines()) {
                if (fits(source, line, other) && !fits(source, line, one)) {
                    return false;
                }
            }
        }
        return true;
    }

    private String nodeOf(Lane lane) {
        return problem.nodes().get(lane.node()).name();
    }

    private boolean fits(Source source, Line line, Lane lane) {
        return line.items().contains(source.itemId())
                && Fit.ready(source, lane)
                && Fit.fresh(source, line, lane, demand);
    }

    /** Whatever all demands together need; most vehicles have no limit that asks for the sum. */
    private boolean carriesAll(Vehicle vehicle) {
        boolean anyWeight = vehicle.mostGrams() == Long.MAX_VALUE;
        boolean anyQuantity = vehicle.mostQuantity() == Long.MAX_VALUE;
        return (anyWeight || vehicle.mostGrams() >= allGrams())
                && (anyQuantity || vehicle.mostQuantity() >= allQuantity());
    }

    private long allGrams() {
        return problem.demands().stream().mapToLong(Pruning::grams).sum();
    }

    private long allQuantity() {
        return problem.demands().stream()
                .flatMap(one -> one.lines().stream())
                .mapToLong(Line::needed)
                .sum();
    }

    /** At every corner of the one and the other tariff; between corners both are straight. */
    private boolean isNowhereDearer(Lane one, Lane other) {
        long[] mine = corners.computeIfAbsent(one.tariff(), this::corners);
        long[] others = corners.computeIfAbsent(other.tariff(), this::corners);
        return mine.length + others.length <= MOST_CORNERS
                && isNowhereDearer(one, other, mine)
                && isNowhereDearer(one, other, others);
    }

    private boolean isNowhereDearer(Lane one, Lane other, long[] at) {
        for (long grams : at) {
            if (one.tariff().cents(grams) > other.tariff().cents(grams)
                    || one.tariff().cents(grams + 1) > other.tariff().cents(grams + 1)) {
                return false;
            }
        }
        return true;
    }

    private long[] corners(Tariff tariff) {
        return new Freight(tariff).corners(0, orderGrams);
    }
}
