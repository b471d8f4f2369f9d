package io.crossdock.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Order;
import org.jspecify.annotations.Nullable;

/** A message that was understood: the event, and the request in it. */
record Question(CloudEvent event, JsonNode json, DecisionRequest request) {
    @Nullable
    String orderId() {
        Order order = request.order();
        return order == null ? null : order.orderId();
    }

    /** Whether a plan may come of it, which can take long. */
    boolean mayPlan() {
        return request.order() != null
                && !(request.inventoryPositions().isEmpty()
                        && request.carrierOptions().isEmpty()
                        && request.donorOrders().isEmpty());
    }
}
