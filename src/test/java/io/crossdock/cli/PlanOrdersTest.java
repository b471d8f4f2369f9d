package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOrdersTest {
    private static final String REQUEST = """
        {"evaluatedAt": "2026-03-17T14:12:00Z",
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

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPersonReadsThePlans() throws IOException {
        Run run = Run.of("plan", file(REQUEST), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("SO-1  proved: no plan can be better\n")
                .contains("1. recommended (PLAN-A)", "CLT, VAN DEDICATED, by 2026-03-18 04:00Z")
                .doesNotContain("\u001b");
    }

    @Test
    void theMapIsDrawnBesideTheText() throws IOException {
        Path map = folder.resolve("map.svg");

        Run run = Run.of("plan", file(REQUEST), "--map", map.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(Files.readString(map)).startsWith("<svg ").contains("STORE-7", "VAN DEDICATED");
    }

    @Test
    void aCaseIsPlannedAsItsDecisionAsksForIt() {
        Run run = Run.of("plan", "test-scenarios/requests/01-inventory-not-at-location.json", "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).startsWith("SO-7719034  ");
    }

    @Test
    void theAnswerOfTheServiceIsGivenAsJson() throws IOException {
        Run run = Run.of("plan", file("{\"request\":" + REQUEST + "}"), "--json", "--home", ".");

        assertThat(run.out()).startsWith("{\n").contains("\"planningId\" : \"p-");
    }

    @Test
    void aRefusedRequestShowsAllItsFaults() throws IOException {
        Run run = Run.of("plan", file(REQUEST.replace("\"affectedQty\": 40", "\"affectedQty\": 61")), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.err()).isEqualTo("""
            The request is refused: 1 fault.
              /orders/0/order/lines/0/affectedQty: 61 is more than the ordered 60. (OUT_OF_RANGE)
            """);
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("request.json"), json).toString();
    }
}
