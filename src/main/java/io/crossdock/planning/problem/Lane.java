package io.crossdock.planning.problem;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way for one demand: a carrier service from a node at one pickup. Only usable ones become lanes.
 *
 * @param original the shipment that was planned before the exception: it leaves anyway, so it costs nothing more
 * @param cutOffAt goods must be ready and booked by then; {@code null} for an original shipment without one
 * @param etaAt {@code null} only for an original shipment that is still on plan, which is on time
 * @param lateHours whole hours after the demand's window, rounded up; 0 is on time
 * @param handlingCents of the node for one more shipment; 0 for the original one
 * @param pickPerUnit rate of the node for one unit, in ten-thousandths of a dollar
 * @param gramsOfCarbon estimated for the shipment; 0 when not given
 */
public record Lane(
        int index,
        int demand,
        int node,
        int vehicle,
        String carrier,
        String service,
        boolean original,
        @Nullable Instant cutOffAt,
        @Nullable Instant etaAt,
        long lateHours,
        Tariff tariff,
        long handlingCents,
        long pickPerUnit,
        boolean dangerousGoods,
        Set<String> temperatureClasses,
        long gramsOfCarbon) {

    public Lane {
        temperatureClasses = Set.copyOf(temperatureClasses);
    }

    /** Whether the service may carry goods of this line. */
    public boolean carries(Line line) {
        return (!line.dangerousGoods() || dangerousGoods)
                && (line.temperatureClass() == null || temperatureClasses.contains(line.temperatureClass()));
    }
}
