package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feasible way to deliver the order.
 *
 * @param validUntil its earliest cut-off
 * @param approval who must approve this plan
 */
public record FulfilmentPlan(
        String planId,
        @Nullable String summary,
        List<PlannedShipment> shipments,
        @Nullable BigDecimal fillPct,
        @Nullable BigDecimal onTimePct,
        @Nullable BigDecimal incrementalCostUsd,
        @Nullable BigDecimal penaltyAvoidedUsd,
        @Nullable String score,
        @Nullable Instant validUntil,
        @Nullable Approval approval) {

    public FulfilmentPlan {
        shipments = Copies.of(shipments);
    }

    /** What leaves one node with one carrier service. */
    public record PlannedShipment(
            String from,
            List<PlannedLine> lines,
            @Nullable String carrier,
            @Nullable String service,
            @Nullable Instant etaAt,
            @Nullable BigDecimal freightUsd,
            @Nullable BigDecimal handlingUsd) {

        public PlannedShipment {
            lines = Copies.of(lines);
        }
    }

    /** How much of an item a shipment carries. */
    public record PlannedLine(String itemId, BigDecimal qty) {}
}
