package io.crossdock.planning.answer;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Source.Kind;
import io.crossdock.planning.problem.Weights;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the figures by which people compare plans. Quantities are thousandths, pinned goods included.
 *
 * @param filled of the order, delivered at all
 * @param onTime of the order, delivered within the window
 * @param substituted quantity of other items than ordered
 * @param taken quantity of safety stock and from other orders
 * @param etaAt when the last shipment arrives, of those whose arrival is known
 */
record Weighed(
        OrderPlan plan,
        Costs costs,
        long filled,
        long onTime,
        long substituted,
        long taken,
        @Nullable Instant etaAt) {

    static Weighed of(OrderPlan plan, Weights weights, Pinned pinned) {
        long pinnedQuantity = plan.demand().pinnedQuantity();
        long shipped = quantity(plan.loads(), part -> true);
        List<Load> intime = plan.loads().stream()
                .filter(load -> load.lane().lateHours() == 0)
                .toList();
        return new Weighed(
                plan,
                Costs.of(plan, weights),
                pinnedQuantity + shipped,
                (pinned.onTime() ? pinnedQuantity : 0) + quantity(intime, part -> true),
                quantity(plan.loads(), Price::isSubstitute),
                quantity(plan.loads(), Weighed::isTaken),
                lastArrival(plan, pinned));
    }

    private static long quantity(List<Load> loads, Predicate<Part> which) {
        return loads.stream()
                .flatMap(load -> load.parts().stream())
                .filter(which)
                .mapToLong(Part::quantity)
                .sum();
    }

    static boolean isTaken(Part part) {
        return part.source().kind() == Kind.SAFETY_STOCK || part.source().kind() == Kind.DONOR;
    }

    private static @Nullable Instant lastArrival(OrderPlan plan, Pinned pinned) {
        Stream<@Nullable Instant> loaded = plan.loads().stream()
                .filter(load -> !load.parts().isEmpty())
                .map(load -> load.lane().etaAt());
        Stream<@Nullable Instant> stays =
                plan.demand().pinnedQuantity() > 0 ? Stream.of(pinned).map(Pinned::etaAt) : Stream.empty();
        return Stream.concat(loaded, stays)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    Demand demand() {
        return plan.demand();
    }

    long total() {
        return costs.total();
    }

    int shipments() {
        return plan.shipments();
    }

    boolean isFull() {
        return plan.openQuantity() == 0;
    }

    /** Of what is needed, not of what is pinned. */
    long shipped() {
        return filled - demand().pinnedQuantity();
    }

    /** The services that would have to be booked. */
    List<Lane> booked() {
        return plan.loads().stream()
                .filter(load -> !load.lane().original() && !load.parts().isEmpty())
                .map(Load::lane)
                .toList();
    }

    /** What is open or late, times the order's rank: what counts before money when service comes first. */
    long missed() {
        return Math.multiplyExact(plan.openQuantity() + late(), (long) Math.max(1, demand().rank()));
    }

    /** Of what the plan ships. */
    long late() {
        return plan.loads().stream()
                .filter(load -> load.lane().lateHours() > 0)
                .mapToLong(Load::quantity)
                .sum();
    }

    /** The other plan is at least as good in everything that a person would compare. */
    boolean isNoBetterThan(Weighed other) {
        return other.costs.paid() <= costs.paid()
                && other.total() <= total()
                && other.filled >= filled
                && other.onTime >= onTime
                && other.substituted <= substituted
                && other.taken <= taken
                && other.shipments() <= shipments()
                && !other.emitsMoreThan(this)
                && !other.arrivesLaterThan(this);
    }

    /** In grams, of the booked services; {@code null} when there is none or one of them does not say. */
    @Nullable
    Long carbon() {
        return booked().isEmpty() || booked().stream().anyMatch(lane -> lane.gramsOfCarbon() == 0)
                ? null
                : Long.valueOf(booked().stream().mapToLong(Lane::gramsOfCarbon).sum());
    }

    private boolean emitsMoreThan(Weighed other) {
        Long here = carbon();
        Long there = other.carbon();
        return here != null && there != null && here > there;
    }

    private boolean arrivesLaterThan(Weighed other) {
        return etaAt != null && other.etaAt != null && etaAt.isAfter(other.etaAt);
    }
}
