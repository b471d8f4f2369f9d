package io.crossdock.planning.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.json.PlanRequestReader;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanTask.OrderPolicy;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A request for plans for one order of 60 cases, 40 of which are missing, whole or with something changed. */
final class Asked {
    static final Map<String, BigDecimal> WEIGHTS = Map.ofEntries(
            weight("EXTRA_SHIPMENT_HANDLING_USD", "45"),
            weight("PICK_USD_PER_UNIT", "0.35"),
            weight("OPEN_MARGIN_PCT", "100"),
            weight("OPEN_VALUE_PCT", "10"),
            weight("LATE_VALUE_PCT_PER_HOUR", "0.5"),
            weight("BACKORDER_VALUE_PCT_PER_DAY", "2"),
            weight("SAFETY_STOCK_VALUE_PCT", "1"),
            weight("DONOR_LOSS_VALUE_PCT", "5"),
            weight("SUBSTITUTE_VALUE_PCT", "3"),
            weight("CARBON_USD_PER_KG", "0.08"),
            weight("INBOUND_CONFIDENCE_PCT", "80"),
            weight("SERVICE_FIRST", "0"));

    static final OrderPolicy POLICY = new OrderPolicy(
            "ALLOWED",
            "SS-013",
            3,
            new BigDecimal("30"),
            new BigDecimal("800"),
            new BigDecimal("20"),
            50,
            Map.of("SO-LOW", 10, "SO-HIGH", 90));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUEST = """
        {"evaluatedAt": "2026-03-17T14:00:00Z",
         "orders": [{
           "order": {"orderId": "SO-1", "lines": [
             {"lineNo": 10, "itemId": "TOMATO", "uom": "CS", "orderedQty": 60, "affectedQty": 40,
              "netUnitPrice": 86, "unitCost": 68.8, "weightKg": 5.2},
             {"lineNo": 20, "itemId": "OIL", "uom": "CS", "orderedQty": 240, "affectedQty": 0,
              "netUnitPrice": 104.5, "unitCost": 86}]},
           "sla": {"windowEnd": "2026-03-18T14:00:00Z", "latestDispatchAt": "2026-03-17T20:00:00Z",
                   "penalty": {"basis": "ORDER_COGS", "pct": 3}},
           "shipment": {"consigneeNode": "STORE-7", "plannedCarrier": "RLX", "plannedService": "LTL"},
           "shipFrom": "ATL"}],
         "inventoryPositions": [
           {"node": "ATL", "location": "R-02", "itemId": "TOMATO", "uom": "CS", "status": "AVAILABLE",
            "available": 12},
           {"node": "CLT", "itemId": "TOMATO", "status": "AVAILABLE", "available": 80, "safetyStock": 30}],
         "carrierOptions": [
           {"carrier": "VAN", "service": "DEDICATED", "from": "CLT", "pickupCutoffAt": "2026-03-18T04:00:00Z",
            "etaAt": "2026-03-18T11:30:00Z", "costUsd": 640}]}
        """;

    private Asked() {}

    static PlanRequest request(Consumer<ObjectNode> change) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(REQUEST);
            change.accept(json);
            return new PlanRequestReader().read(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Prepared prepared(Consumer<ObjectNode> change) {
        return prepared(request(change), POLICY);
    }

    /** Every order under the same policy. */
    static Prepared prepared(PlanRequest request, OrderPolicy policy) {
        List<OrderPolicy> policies = Collections.nCopies(request.orders().size(), policy);
        return Setup.of(new PlanTask(request, policies, WEIGHTS));
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode order(ObjectNode request) {
        return (ObjectNode) request.at("/orders/0");
    }

    static ObjectNode line(ObjectNode request) {
        return (ObjectNode) request.at("/orders/0/order/lines/0");
    }

    static ObjectNode position(ObjectNode request, int place) {
        return (ObjectNode) request.at("/inventoryPositions/" + place);
    }

    static ObjectNode option(ObjectNode request) {
        return (ObjectNode) request.at("/carrierOptions/0");
    }

    static Map<String, BigDecimal> without(String code) {
        Map<String, BigDecimal> weights = new HashMap<>(WEIGHTS);
        weights.remove(code);
        return weights;
    }

    private static Map.Entry<String, BigDecimal> weight(String code, String value) {
        return Map.entry(code, new BigDecimal(value));
    }
}
