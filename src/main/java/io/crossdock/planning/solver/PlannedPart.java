package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Goods of an order on one of its shipments. */
record PlannedPart(Demand demand, String node, Lane lane, Part part) {
    Line line() {
        return part.line();
    }

    Source source() {
        return part.source();
    }

    long quantity() {
        return part.quantity();
    }

    String orderId() {
        return demand.orderId();
    }

    String serviceName() {
        return lane.carrier() + " " + lane.service();
    }

    /** A shipment that is still on plan arrives, for the age of its goods, at the end of the window. */
    @Nullable
    Instant arrivesAt() {
        return lane.etaAt() == null ? demand.windowEnd() : lane.etaAt();
    }

    /** Goods that are still to come need a cut-off to be ready for. */
    boolean isReadyInTime() {
        Instant readyAt = source().readyAt();
        Instant cutOffAt = lane.cutOffAt();
        return readyAt == null || (cutOffAt != null && !readyAt.isAfter(cutOffAt));
    }

    boolean isFreshOnArrival() {
        Instant expiresAt = source().expiresAt();
        Instant arrival = arrivesAt();
        if (expiresAt == null) {
            return true;
        }
        return arrival != null && !expiresAt.isBefore(arrival.plus(Duration.ofDays(line().minShelfLifeDays())));
    }

    /** Goods that some line may take, on a shipment of the order from where they lie. */
    boolean servesItsLine() {
        return quantity() > 0
                && source().isFor(demand)
                && line().items().contains(source().itemId())
                && demand.lines().contains(line())
                && lane.demand() == demand.index()
                && source().node().equals(node);
    }
}
