package io.crossdock.planning.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.Fault;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    @Test
    void aSoundRequestHasNoFaults() {
        assertFaults(json -> {});
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertFaults(
                json -> {
                    Asked.line(json).put("orderedQty", -60).put("affectedQty", -70);
                    Asked.position(json, 0).put("available", 5_000_001);
                    Asked.option(json).put("costUsd", -1);
                },
                "/orders/0/order/lines/0/orderedQty: -60 is negative. Write 0 or more. (OUT_OF_RANGE)",
                "/orders/0/order/lines/0/affectedQty: -70 is negative. Write 0 or more. (OUT_OF_RANGE)",
                "/inventoryPositions/0/available: 5000001 is more than 5000000. Check the unit. (OUT_OF_RANGE)",
                "/carrierOptions/0/costUsd: -1 is negative. Write 0 or more. (OUT_OF_RANGE)");
    }

    @Test
    void quantitiesFinerThanAThousandthAreFaults() {
        assertFaults(
                json -> Asked.line(json).put("affectedQty", 12.3456),
                "/orders/0/order/lines/0/affectedQty: 12.3456 is finer than a thousandth. Round it to 3 decimals."
                        + " (OUT_OF_RANGE)");
    }

    @Test
    void whatIsAffectedCannotBeMoreThanWhatIsOrdered() {
        assertFaults(
                json -> Asked.line(json).put("affectedQty", 61),
                "/orders/0/order/lines/0/affectedQty: 61 is more than the ordered 60. (OUT_OF_RANGE)");
    }

    @Test
    void aPlanTakesWhatIsMissingAndWhatItIsWorth() {
        assertFaults(
                json -> Asked.line(json).remove(List.of("affectedQty", "netUnitPrice", "unitCost", "itemId")),
                "/orders/0/order/lines/0/itemId: The line does not say its item. (MISSING_FIELD)",
                "/orders/0/order/lines/0/affectedQty: The line says neither affectedQty nor allocatedQty, so nobody"
                        + " knows what is missing of it. (MISSING_FIELD)",
                "/orders/0/order/lines/0/netUnitPrice: Without netUnitPrice or unitCost nobody can weigh a shortfall of"
                        + " the line. (MISSING_FIELD)");
    }

    @Test
    void unitsOfStockAndLineMustAgree() {
        assertFaults(
                json -> Asked.position(json, 0).put("uom", "EA"),
                "/inventoryPositions/0/uom: \"EA\" is not the unit in which TOMATO is ordered. Convert the quantities"
                        + " to \"CS\". (UNKNOWN_VALUE)");
    }

    @Test
    void aPositionGivenTwiceIsAFault() {
        assertFaults(
                json -> json.withArray("inventoryPositions")
                        .add(Asked.position(json, 1).deepCopy().put("available", 3)),
                "/inventoryPositions/2: This is the same position as /inventoryPositions/1 (node, location, item, lot,"
                        + " status, dueAt). Add the quantities up. (OUT_OF_RANGE)");
    }

    @Test
    void aServiceCannotArriveBeforeItIsPickedUp() {
        assertFaults(
                json -> Asked.option(json).put("etaAt", "2026-03-18T03:59:59Z"),
                "/carrierOptions/0/etaAt: The arrival at 2026-03-18T03:59:59Z is before the pickup cut-off at"
                        + " 2026-03-18T04:00:00Z. (OUT_OF_RANGE)");
    }

    @Test
    void aServiceFromNowhereIsAFault() {
        assertFaults(
                json -> Asked.option(json).put("from", "CLTX"),
                "/carrierOptions/0/from: \"CLTX\" is nowhere else in the request: no stock, no node, no order ships"
                        + " from there. Did you mean \"CLT\"? (UNKNOWN_VALUE)");
    }

    @Test
    void aServiceWithoutCarrierAndNodeIsAFault() {
        assertFaults(
                json -> Asked.option(json).remove(List.of("carrier", "from")),
                "/carrierOptions/0/carrier: The option does not say its carrier. (MISSING_FIELD)",
                "/carrierOptions/0/from: The option does not say from which node it leaves. (MISSING_FIELD)");
    }

    @Test
    void ordersAndLinesHaveTheirOwnNumbers() {
        assertFaults(
                json -> {
                    json.withArray("orders").add(Asked.order(json).deepCopy());
                    Asked.line(json).put("lineNo", 20);
                },
                "/orders/1/order/orderId: \"SO-1\" is also the id of /orders/0. Give each order its own."
                        + " (OUT_OF_RANGE)",
                "/orders/0/order/lines/1/lineNo: Line number 20 is also that of /orders/0/order/lines/0. Give each line"
                        + " its own. (OUT_OF_RANGE)");
    }

    @Test
    void aRequestWithoutOrdersIsAFault() {
        assertFaults(json -> json.putArray("orders"), "/orders: There is no order to plan. (MISSING_FIELD)");
    }

    @Test
    void anOrderWithoutLinesIsAFault() {
        assertFaults(
                json -> Asked.order(json).putObject("order"),
                "/orders/0/order/lines: The order has no lines, so there is nothing to plan. (MISSING_FIELD)");
    }

    @Test
    void nodesHaveKnownTimeZonesAndSoundHours() {
        assertFaults(
                json -> {
                    ObjectNode node = json.putArray("nodes").addObject();
                    node.put("node", "ATL").put("timeZone", "America/NewYork").put("leadMinutes", -1);
                    hours(node, "MONDAY", "14:00", "06:00");
                    hours(node, "TUSDAY", "6 am", "24:00");
                    node.putArray("closedOn").add("25.12.2026");
                },
                "/nodes/0/leadMinutes: -1 is out of range. Write 0 to 86400. (OUT_OF_RANGE)",
                "/nodes/0/timeZone: \"America/NewYork\" is not a known time zone. Did you mean \"America/New_York\"?"
                        + " (UNKNOWN_VALUE)",
                "/nodes/0/workingHours/0/to: 06:00 is not after 14:00. Split a shift over midnight in two."
                        + " (OUT_OF_RANGE)",
                "/nodes/0/workingHours/1/day: \"TUSDAY\" is not a day. Write MONDAY to SUNDAY. Did you mean"
                        + " \"TUESDAY\"? (UNKNOWN_VALUE)",
                "/nodes/0/workingHours/1/from: \"6 am\" is not a time of day. Write it as 06:00. (UNKNOWN_VALUE)",
                "/nodes/0/closedOn/0: \"25.12.2026\" is not a day. Write it as 2026-12-25. (UNKNOWN_VALUE)");
    }

    @Test
    void localHoursNeedATimeZone() {
        assertFaults(
                json -> hours(json.putArray("nodes").addObject().put("node", "ATL"), "MONDAY", "06:00", "14:00"),
                "/nodes/0/timeZone: Working hours and closed days are local, so the node must say its time zone."
                        + " (MISSING_FIELD)");
    }

    @Test
    void atMostTenAlternativesAreShown() {
        assertFaults(json -> json.putObject("planning").put("alternatives", 10));
        assertFaults(
                json -> json.putObject("planning").put("alternatives", 11),
                "/planning/alternatives: 11 is out of range. Write 1 to 10. (OUT_OF_RANGE)");
    }

    @Test
    void otherCurrenciesAreRefused() {
        assertFaults(
                json -> json.putObject("policyContext").put("currency", "EUR"),
                "/policyContext/currency: Amounts are USD in version 1, not EUR. Convert them and send \"USD\"."
                        + " (UNSUPPORTED_CURRENCY)");
    }

    @Test
    void ofACaseOnlyContradictionsAreFaultsAndTheOrderStandsAtTheTop() {
        List<Fault> faults = PlanCheck.contradictionsOfCase(Asked.request(json -> {
            Asked.line(json).remove(List.of("itemId", "netUnitPrice", "unitCost"));
            Asked.line(json).put("affectedQty", 61);
            Asked.option(json).remove(List.of("carrier", "from"));
        }));

        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly("/order/lines/0/affectedQty: 61 is more than the ordered 60. (OUT_OF_RANGE)");
    }

    @Test
    void ofACaseWhatAPlanTakesIsAGap() {
        List<Fault> gaps = PlanCheck.gapsOfCase(Asked.request(json -> {
            Asked.line(json).remove(List.of("itemId", "netUnitPrice", "unitCost"));
            Asked.option(json).remove("carrier");
        }));

        assertThat(gaps)
                .extracting(Fault::pointer)
                .containsExactly("/order/lines/0/itemId", "/order/lines/0/netUnitPrice");
    }

    @Test
    void whatStaysInItsShipmentNeedsNoPrice() {
        assertFaults(
                json -> ((ObjectNode) json.at("/orders/0/order/lines/1")).remove(List.of("netUnitPrice", "unitCost")));
    }

    @Test
    void aWindowEndsAfterItStarts() {
        assertFaults(
                json -> Asked.order(json)
                        .putObject("sla")
                        .put("windowStart", "2026-03-18T14:00:01Z")
                        .put("windowEnd", "2026-03-18T14:00:00Z"),
                "/orders/0/sla/windowEnd: The window ends at 2026-03-18T14:00:00Z, before it starts at"
                        + " 2026-03-18T14:00:01Z. (OUT_OF_RANGE)");
    }

    private static void hours(ObjectNode node, String day, String from, String to) {
        node.withArray("workingHours")
                .addObject()
                .put("day", day)
                .put("from", from)
                .put("to", to);
    }

    private static void assertFaults(Consumer<ObjectNode> change, String... faults) {
        assertThat(PlanCheck.faults(Asked.request(change)))
                .extracting(Fault::toString)
                .containsExactly(faults);
    }
}
