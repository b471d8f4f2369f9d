package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanApiTest {
    private static final String JSON = "application/json";
    private static final String PLANS = "/v1/plans";
    private static final String POSITION =
            "{\"node\": \"SAV\", \"itemId\": \"TOMATO\", \"status\": \"AVAILABLE\", \"available\": 5}";
    private static final String REQUEST = """
        {"requestId": "r-1", "evaluatedAt": "2026-03-17T14:12:00Z",
         "orders": [{
           "order": {"orderId": "SO-1", "contractual": true, "shipComplete": false, "lines": [
             {"lineNo": 10, "itemId": "TOMATO", "uom": "CS", "orderedQty": 60, "affectedQty": 40,
              "netUnitPrice": 86, "unitCost": 68.8}]},
           "customer": {"tier": "STRATEGIC"},
           "sla": {"windowEnd": "2026-03-18T14:00:00Z", "latestDispatchAt": "2026-03-17T20:00:00Z"},
           "shipment": {"dispatched": false, "consigneeNode": "STORE-7", "plannedCarrier": "RLX"},
           "shipFrom": "ATL"}],
         "inventoryPositions": [
           {"node": "ATL", "itemId": "TOMATO", "status": "AVAILABLE", "available": 12},
           {"node": "CLT", "itemId": "TOMATO", "status": "AVAILABLE", "available": 80}],
         "carrierOptions": [
           {"carrier": "VAN", "service": "DEDICATED", "from": "CLT", "pickupCutoffAt": "2026-03-18T04:00:00Z",
            "etaAt": "2026-03-18T11:30:00Z", "costUsd": 64}]}
        """;

    @TestHTTPResource("/")
    URI root = URI.create("/");

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
    }

    @Test
    void anOrderGetsItsPlans() {
        HttpResponse<byte[]> response = caller.post(PLANS, JSON, Caller.utf8(REQUEST));

        JsonNode answer = Caller.json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.get("requestId").asText()).isEqualTo("r-1");
        assertThat(answer.at("/orders/0/status").asText()).isEqualTo("PROVED_OPTIMAL");
        assertThat(answer.at("/orders/0/chosen/fillPct").decimalValue()).isEqualByComparingTo("100");
    }

    @Test
    void equalRequestsGiveEqualBytes() {
        byte[] first = caller.post(PLANS, JSON, Caller.utf8(REQUEST)).body();

        assertThat(caller.post(PLANS, JSON, Caller.utf8(REQUEST)).body()).isEqualTo(first);
    }

    @Test
    void contradictionsAreToldAtOnce() {
        String wrong = REQUEST.replace("\"affectedQty\": 40", "\"affectedQty\": 61")
                .replace("\"available\": 12", "\"available\": -12");

        HttpResponse<byte[]> response = caller.post(PLANS, JSON, Caller.utf8(wrong));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Caller.json(response).get("faults").findValuesAsText("pointer"))
                .containsExactly("/orders/0/order/lines/0/affectedQty", "/inventoryPositions/0/available");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        String wrong = REQUEST.replace("\"orderedQty\": 60", "\"orderedQty\": 6000000")
                .replace("\"tier\": \"STRATEGIC\"", "\"tier\": \"GOLD\"")
                .replace("\"status\": \"AVAILABLE\", \"available\": 12", "\"uom\": \"EA\", \"available\": -12")
                .replace("{\"node\": \"CLT\"", POSITION + ", " + POSITION + ", {\"node\": \"CLT\"")
                .replace("\"etaAt\": \"2026-03-18T11:30:00Z\"", "\"etaAt\": \"2026-03-18T03:59:00Z\"")
                .replace("\"costUsd\": 64}", "\"costUsd\": 64}, {\"carrier\": \"AIR\", \"from\": \"NOWHERE\"}");

        HttpResponse<byte[]> response = caller.post(PLANS, JSON, Caller.utf8(wrong));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Caller.json(response).get("faults").findValuesAsText("pointer"))
                .containsExactly(
                        "/orders/0/order/lines/0/orderedQty",
                        "/inventoryPositions/0/available",
                        "/inventoryPositions/0/uom",
                        "/inventoryPositions/2",
                        "/carrierOptions/0/etaAt",
                        "/carrierOptions/1/from",
                        "/orders/0/customer/tier");
    }

    @Test
    void aSearchThatTheTimeLimitEndsSaysSo() {
        HttpResponse<byte[]> response = caller.post(PLANS, JSON, Caller.utf8(contendedOrders(200)));

        JsonNode first = Caller.json(response).at("/orders/0");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(first.get("status").asText()).isEqualTo("CUT_BY_TIME");
        assertThat(first.get("stoppedBy").asText()).isEqualTo("TIME_LIMIT");
        assertThat(first.get("timeLimitMs").asInt()).isEqualTo(1);
    }

    /** Orders that all want the stock of one node, in one millisecond. */
    private static String contendedOrders(int count) {
        String orders = IntStream.range(0, count)
                .mapToObj(order -> """
                    {"order": {"orderId": "SO-%1$03d", "lines": [{"lineNo": 1, "itemId": "TOMATO", "uom": "CS",
                      "orderedQty": 7, "affectedQty": 7, "netUnitPrice": %2$d, "unitCost": 60}]},
                     "customer": {"tier": "A"}, "sla": {"windowEnd": "2026-03-18T14:00:00Z"}}
                    """.formatted(order, 80 + order % 13))
                .collect(Collectors.joining(","));
        return """
            {"evaluatedAt": "2026-03-17T14:12:00Z", "planning": {"timeLimitMs": 1}, "orders": [%s],
             "inventoryPositions": [
               {"node": "ATL", "itemId": "TOMATO", "status": "AVAILABLE", "available": 500},
               {"node": "CLT", "itemId": "TOMATO", "status": "AVAILABLE", "available": 300}],
             "carrierOptions": [
               {"carrier": "VAN", "service": "DAY", "from": "CLT", "pickupCutoffAt": "2026-03-18T04:00:00Z",
                "etaAt": "2026-03-18T11:30:00Z", "costUsd": 64, "capacityQty": 250},
               {"carrier": "RLX", "service": "LTL", "from": "ATL", "pickupCutoffAt": "2026-03-18T04:00:00Z",
                "etaAt": "2026-03-18T12:30:00Z", "costUsd": 30, "capacityQty": 400}]}
            """.formatted(orders);
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithLimitAndSize() {
        HttpResponse<byte[]> response = caller.post(PLANS, JSON, new byte[16 * 1024 * 1024 + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Caller.json(response).get("detail").asText())
                .isEqualTo("The body has 16,777,217 bytes; /v1/plans takes at most 16 MiB (16,777,216 bytes).");
    }

    @Test
    void plansArePostedNotGotten() {
        HttpResponse<byte[]> response = caller.get(PLANS);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Caller.header(response, "allow")).contains("POST");
    }
}
