package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that ships: what its work costs, what it can take, when it works.
 *
 * @param timeZone for example America/New_York; working hours are local
 * @param handlingUsd of one more shipment
 * @param pickUsdPerUnit of one unit of measure
 * @param leadMinutes working time from order to ready at the dock
 * @param capacityQty quantity that it can still handle
 * @param capacityShipments shipments that it can still handle
 * @param workingHours none given means round the clock
 * @param closedOn local days without work, for example 2026-12-25
 */
public record DistributionNode(
        @Nullable String node,
        @Nullable String timeZone,
        @Nullable BigDecimal handlingUsd,
        @Nullable BigDecimal pickUsdPerUnit,
        @Nullable Integer leadMinutes,
        @Nullable BigDecimal capacityQty,
        @Nullable Integer capacityShipments,
        List<WorkingHours> workingHours,
        List<String> closedOn) {

    public DistributionNode {
        workingHours = Copies.of(workingHours);
        closedOn = Copies.of(closedOn);
    }

    /**
     * When a node works.
     *
     * @param day MONDAY to SUNDAY
     * @param from local time, for example 06:00
     * @param to local time after {@code from}; 24:00 for the end of the day
     */
    public record WorkingHours(String day, String from, String to) {}
}
