package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a caller knows about one exception case. What is absent is unknown; the only clock is {@code evaluatedAt}.
 *
 * @param requestId the caller's own id, given back as it came
 * @param returned the goods of a return; {@code return} in JSON
 * @param feasibility what the caller found out about an action, by action code
 * @param extensions free fields of the caller, kept for the audit and read by no rule
 */
public record DecisionRequest(
        @Nullable String requestId,
        Instant evaluatedAt,
        @Nullable PolicyContext policyContext,
        ExceptionCase exception,
        @Nullable Order order,
        @Nullable Customer customer,
        @Nullable ServiceLevel sla,
        @Nullable Shipment shipment,
        List<InventoryPosition> inventoryPositions,
        List<CarrierOption> carrierOptions,
        List<DonorOrder> donorOrders,
        List<DistributionNode> nodes,
        @Nullable Invoice invoice,
        @Nullable Credit credit,
        @Nullable ReturnedGoods returned,
        @Nullable StockCount count,
        @Nullable Financials financials,
        @Nullable Perishability perishability,
        @Nullable Changes changes,
        @Nullable Dispute dispute,
        @Nullable Requester requester,
        List<StandIn> delegations,
        @Nullable PendingApproval pendingApproval,
        @Nullable Staffing staffing,
        @Nullable Calendar calendar,
        Map<String, Feasibility> feasibility,
        List<AiSignal> aiSignals,
        @Nullable DataQuality dataQuality,
        @Nullable Boolean plannerRequested,
        @Nullable PlanningOptions planning,
        Map<String, @Nullable Object> extensions) {

    public DecisionRequest {
        inventoryPositions = Copies.of(inventoryPositions);
        carrierOptions = Copies.of(carrierOptions);
        donorOrders = Copies.of(donorOrders);
        nodes = Copies.of(nodes);
        delegations = Copies.of(delegations);
        feasibility = Copies.of(feasibility);
        aiSignals = Copies.of(aiSignals);
        extensions = Copies.of(extensions);
    }

    /** Temperature and shelf life of the goods concerned. */
    public record Perishability(
            @Nullable Boolean activeExcursion, @Nullable BigDecimal remainingShelfLifeDays) {}

    /** What a change of master data touches. */
    public record Changes(
            @Nullable Boolean bankAccount, @Nullable Boolean taxNumber) {}

    /** Whether the case is contested, and whether counsel froze it. */
    public record Dispute(@Nullable Boolean open, @Nullable Boolean legalHold) {}

    /** The roles that are at work when the decision is asked for; an empty list means that nobody is. */
    public record Staffing(@Nullable List<String> onShiftRoles) {
        public Staffing {
            onShiftRoles = onShiftRoles == null ? null : List.copyOf(onShiftRoles);
        }
    }

    /** Where the decision falls in the caller's calendar. */
    public record Calendar(@Nullable Integer daysToPeriodEnd) {}

    /**
     * What the caller found out about an action.
     *
     * @param answer YES, NO or UNKNOWN
     */
    public record Feasibility(String answer, @Nullable String reason) {}
}
