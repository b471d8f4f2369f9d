package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest;
import java.util.List;

/** What a case asks of planning. */
final class PlanQuestion {
    private PlanQuestion() {}

    /** @param stockIntact the goods are there and only their transport is at risk */
    static PlanRequest of(DecisionRequest request, Order order, boolean stockIntact) {
        return new PlanRequest(
                request.requestId(),
                request.evaluatedAt(),
                request.policyContext(),
                List.of(new PlanRequest.OrderAtRisk(
                        order,
                        request.customer(),
                        request.sla(),
                        request.shipment(),
                        request.exception().site(),
                        stockIntact)),
                request.inventoryPositions(),
                request.carrierOptions(),
                request.donorOrders(),
                request.nodes(),
                request.planning(),
                request.extensions());
    }
}
