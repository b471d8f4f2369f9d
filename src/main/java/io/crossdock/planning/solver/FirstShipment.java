package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import java.time.Instant;
import java.util.Comparator;

/** The shipment of a split order that leaves first: the original one, else the one with the earliest cut-off. */
final class FirstShipment {
    private static final Comparator<Load> FIRST_OUT = Comparator.<Load, Boolean>comparing(
                    load -> !load.lane().original())
            .thenComparing(FirstShipment::cutOffAt)
            .thenComparing(load -> load.lane().index());

    private FirstShipment() {}

    static long quantity(OrderPlan plan) {
        long pinned = plan.demand().pinnedQuantity();
        long added = plan.loads().stream()
                .filter(load -> !load.parts().isEmpty())
                .filter(load -> pinned == 0 || load.lane().original())
                .min(FIRST_OUT)
                .map(Load::quantity)
                .orElse(0L);
        return pinned + added;
    }

    /** What it falls short of the least that the split policy asks of it, in thousandths; 0 for unsplit orders. */
    static long missing(OrderPlan plan) {
        if (plan.shipments() <= 1) {
            return 0;
        }
        Demand demand = plan.demand();
        long least = Math.multiplyExact(demand.orderQuantity(), demand.limits().leastFirstFillPercent());
        return Math.max(0, (least + 99) / 100 - quantity(plan));
    }

    private static Instant cutOffAt(Load load) {
        Instant cutOffAt = load.lane().cutOffAt();
        return cutOffAt == null ? Instant.MIN : cutOffAt;
    }
}
