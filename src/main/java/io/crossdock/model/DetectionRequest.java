package io.crossdock.model;

import io.crossdock.model.DecisionRequest.Calendar;
import io.crossdock.model.DecisionRequest.Changes;
import io.crossdock.model.DecisionRequest.Dispute;
import io.crossdock.model.DecisionRequest.Feasibility;
import io.crossdock.model.DecisionRequest.Perishability;
import io.crossdock.model.DecisionRequest.Staffing;
import io.crossdock.model.signal.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signals of one order, shipment, purchase order, invoice or return, with the context that a {@link DecisionRequest}
 * can hold. The only clock is {@code evaluatedAt}.
 *
 * @param signals in any order
 * @param baselines how long steps usually take
 * @param extensions free fields of the caller, kept for the audit and read by no rule
 */
public record DetectionRequest(
        @Nullable String requestId,
        Instant evaluatedAt,
        @Nullable PolicyContext policyContext,
        List<Signal> signals,
        List<Baseline> baselines,
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

    public DetectionRequest {
        signals = Copies.of(signals);
        baselines = Copies.of(baselines);
        inventoryPositions = Copies.of(inventoryPositions);
        carrierOptions = Copies.of(carrierOptions);
        donorOrders = Copies.of(donorOrders);
        nodes = Copies.of(nodes);
        delegations = Copies.of(delegations);
        feasibility = Copies.of(feasibility);
        aiSignals = Copies.of(aiSignals);
        extensions = Copies.of(extensions);
    }
}
