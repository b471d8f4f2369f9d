package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feasible way to deliver the order.
 *
 * @param label the trade-off it stands for: RECOMMENDED, KEEP_AND_BACKORDER, FASTEST, NO_SPLIT, FEWEST_SHIPMENTS, CHEAPEST,
 *     SPARES_RESERVES, AS_ORDERED, FILLS_MORE, OTHER_NODE, OTHER_CARRIER, OTHER
 * @param summary what is done, in words
 * @param why why it ranks where it does and what it would take to beat the first
 * @param fillPct of the ordered quantity
 * @param onTimePct of the ordered quantity
 * @param openQty quantity that no shipment of the plan carries: backordered or cancelled
 * @param lateQty quantity that the plan's shipments bring after the window
 * @param etaAt when the last shipment arrives
 * @param incrementalCostUsd what is paid beyond the original plan: freight, handling, picks
 * @param penaltyAvoidedUsd of the contract, against doing nothing
 * @param marginImpactUsd what the order's margin loses
 * @param costs item by item
 * @param actions of the catalogue that the plan uses, for example SPLIT_SHIPMENT
 * @param changesCommitment date, quantity, item or price differ from the order
 * @param consentNeeded the split policy asks for the customer's consent
 * @param validUntil its earliest cut-off
 * @param approval who must approve this plan; absent when plans are asked for alone
 */
public record FulfilmentPlan(
        String planId,
        String label,
        int rank,
        String summary,
        String why,
        List<PlannedShipment> shipments,
        List<Backorder> backorders,
        List<Cancellation> cancellations,
        List<Substitution> substitutions,
        List<TakenFrom> takesFrom,
        BigDecimal fillPct,
        BigDecimal onTimePct,
        BigDecimal openQty,
        BigDecimal lateQty,
        @Nullable Instant etaAt,
        BigDecimal incrementalCostUsd,
        BigDecimal penaltyAvoidedUsd,
        BigDecimal marginImpactUsd,
        PlanCosts costs,
        @Nullable BigDecimal co2Kg,
        List<String> actions,
        boolean changesCommitment,
        boolean consentNeeded,
        String score,
        @Nullable Instant validUntil,
        @Nullable Approval approval) {

    public FulfilmentPlan {
        shipments = Copies.of(shipments);
        backorders = Copies.of(backorders);
        cancellations = Copies.of(cancellations);
        substitutions = Copies.of(substitutions);
        takesFrom = Copies.of(takesFrom);
        actions = Copies.of(actions);
    }

    /** The same plan with the approvals that it needs. */
    public FulfilmentPlan approvedBy(Approval needed) {
        return new FulfilmentPlan(
                planId,
                label,
                rank,
                summary,
                why,
                shipments,
                backorders,
                cancellations,
                substitutions,
                takesFrom,
                fillPct,
                onTimePct,
                openQty,
                lateQty,
                etaAt,
                incrementalCostUsd,
                penaltyAvoidedUsd,
                marginImpactUsd,
                costs,
                co2Kg,
                actions,
                changesCommitment,
                consentNeeded,
                score,
                validUntil,
                needed);
    }

    /**
     * What leaves one node with one carrier service.
     *
     * @param original the shipment that was planned before; it leaves anyway
     * @param pickupBy goods must be ready and booked by then
     */
    public record PlannedShipment(
            String from,
            boolean original,
            List<PlannedLine> lines,
            @Nullable String carrier,
            @Nullable String service,
            @Nullable Instant pickupBy,
            @Nullable Instant etaAt,
            boolean onTime,
            BigDecimal freightUsd,
            BigDecimal handlingUsd) {

        public PlannedShipment {
            lines = Copies.of(lines);
        }
    }

    /**
     * How much of an item a shipment carries.
     *
     * @param pinned was there before and is not touched
     */
    public record PlannedLine(
            @Nullable Integer lineNo,
            String itemId,
            BigDecimal qty,
            @Nullable String location,
            @Nullable String lot,
            boolean pinned) {}

    /** Comes later: when, and with what. */
    public record Backorder(
            @Nullable Integer lineNo,
            String itemId,
            BigDecimal qty,
            @Nullable Instant expectedAt,
            @Nullable String node) {}

    /** Is not delivered, because nothing is on its way. */
    public record Cancellation(@Nullable Integer lineNo, String itemId, BigDecimal qty) {}

    /** Another item serves the line. */
    public record Substitution(@Nullable Integer lineNo, String itemId, String byItemId, BigDecimal qty) {}

    /** Somebody else's stock, or stock kept for bad days. */
    public record TakenFrom(
            String kind, @Nullable String orderId, String node, String itemId, BigDecimal qty, BigDecimal costUsd) {}

    /** In USD; what is paid first, then the prices of what goes wrong. */
    public record PlanCosts(
            BigDecimal freightUsd,
            BigDecimal handlingUsd,
            BigDecimal picksUsd,
            BigDecimal safetyStockUsd,
            BigDecimal donorLossUsd,
            BigDecimal substitutionUsd,
            BigDecimal latenessUsd,
            BigDecimal openDemandUsd,
            BigDecimal penaltyUsd,
            BigDecimal carbonUsd,
            BigDecimal totalUsd) {}
}
