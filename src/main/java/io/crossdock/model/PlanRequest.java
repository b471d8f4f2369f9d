package io.crossdock.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The question for plans alone: one order, or many that compete for the same stock.
 *
 * @param evaluatedAt the only clock
 */
public record PlanRequest(
        @Nullable String requestId,
        Instant evaluatedAt,
        @Nullable PolicyContext policyContext,
        List<OrderAtRisk> orders,
        List<InventoryPosition> inventoryPositions,
        List<CarrierOption> carrierOptions,
        List<DonorOrder> donorOrders,
        List<DistributionNode> nodes,
        @Nullable PlanningOptions planning,
        Map<String, @Nullable Object> extensions) {

    public PlanRequest {
        orders = Copies.of(orders);
        inventoryPositions = Copies.of(inventoryPositions);
        carrierOptions = Copies.of(carrierOptions);
        donorOrders = Copies.of(donorOrders);
        nodes = Copies.of(nodes);
        extensions = Copies.of(extensions);
    }

    /**
     * One order to plan. What of its lines is not affected is pinned to the shipment that was planned.
     *
     * @param shipFrom node of the planned shipment
     * @param stockIntact the allocated goods are there and only their transport is at risk; no when absent
     */
    public record OrderAtRisk(
            Order order,
            @Nullable Customer customer,
            @Nullable ServiceLevel sla,
            @Nullable Shipment shipment,
            @Nullable String shipFrom,
            @Nullable Boolean stockIntact) {}
}
