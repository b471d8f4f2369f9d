package io.crossdock.planning.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Tariff.Break;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LaneSetupTest {
    private static final String VAN = "VAN DEDICATED from CLT (/carrierOptions/0)";

    @Test
    void thePlannedShipmentStandsFirstAndCostsNothingMore() {
        List<Lane> lanes = lanes(json -> {});

        assertThat(lanes)
                .extracting(Lane::original, Lane::carrier, Lane::cutOffAt, Lane::etaAt, Lane::handlingCents)
                .containsExactly(
                        tuple(true, "RLX", Instant.parse("2026-03-17T20:00:00Z"), null, 0L),
                        tuple(
                                false,
                                "VAN",
                                Instant.parse("2026-03-18T04:00:00Z"),
                                Instant.parse("2026-03-18T11:30:00Z"),
                                4_500L));
    }

    @Test
    void aNodesOwnPricesTakeThePlaceOfTheGeneralOnes() {
        List<Lane> lanes = lanes(json -> json.putArray("nodes")
                .addObject()
                .put("node", "CLT")
                .put("handlingUsd", 12.5)
                .put("pickUsdPerUnit", 0.2));

        assertThat(lanes)
                .extracting(Lane::handlingCents, Lane::pickPerUnit)
                .containsExactly(tuple(0L, 3_500L), tuple(1_250L, 2_000L));
    }

    @Test
    void startedHoursAfterTheWindowAreLate() {
        assertThat(lanes(json -> Asked.option(json).put("etaAt", "2026-03-18T14:00:01Z")))
                .extracting(Lane::lateHours)
                .containsExactly(0L, 1L);
        assertThat(lanes(json -> Asked.option(json).put("etaAt", "2026-03-18T14:00:00Z")))
                .extracting(Lane::lateHours)
                .containsExactly(0L, 0L);
    }

    @Test
    void aPriceByWeightHasItsBreaksAndMinimum() {
        List<Lane> lanes = lanes(json -> {
            Asked.option(json).put("usdPerKg", 0.9).put("minimumUsd", 30);
            Asked.option(json)
                    .putArray("weightBreaks")
                    .addObject()
                    .put("fromKg", 100)
                    .put("usdPerKg", 0.7);
        });

        assertThat(lanes.get(1).tariff())
                .isEqualTo(new Tariff(64_000, 3_000, List.of(new Break(0, 9_000), new Break(100_000, 7_000)), 0, 0));
    }

    @Test
    void anOptionWithoutPriceIsNoOption() {
        assertReason(
                json -> Asked.option(json).remove("costUsd"),
                "NO_PRICE",
                VAN,
                "It cannot be used: its price is not known.");
    }

    @Test
    void anOptionOfNobodyOrFromNowhereIsNoOption() {
        assertReason(
                json -> Asked.option(json).remove("carrier"),
                "CARRIER_UNKNOWN",
                "DEDICATED from CLT (/carrierOptions/0)",
                "It cannot be used: nobody says which carrier it is.");
        assertReason(
                json -> Asked.option(json).remove("from"),
                "PLACE_UNKNOWN",
                "VAN DEDICATED (/carrierOptions/0)",
                "It cannot be used: nobody says from which node it leaves.");
    }

    @Test
    void aPriceByPalletNeedsTheWeightOfAPallet() {
        assertReason(
                json -> Asked.option(json).put("usdPerPallet", 20),
                "PRICE_INCOMPLETE",
                VAN,
                "It cannot be used: its price goes by pallet and nobody says what weight a pallet takes.");
    }

    @Test
    void anOptionWithoutArrivalIsNoOption() {
        assertReason(
                json -> Asked.option(json).remove("etaAt"),
                "NO_ARRIVAL",
                VAN,
                "It cannot be used: its arrival is not known.");
    }

    @Test
    void aCutOffAtThisInstantCanStillBeMet() {
        assertThat(lanes(json -> Asked.option(json).put("pickupCutoffAt", "2026-03-17T14:00:00Z")))
                .hasSize(2);
        assertReason(
                json -> Asked.option(json).put("pickupCutoffAt", "2026-03-17T13:59:59Z"),
                "CUT_OFF_PASSED",
                VAN,
                "It cannot be used: its cut-off at 2026-03-17T13:59:59Z has passed.");
    }

    @Test
    void aNodeNeedsItsWorkingTimeBeforeTheCutOff() {
        assertReason(
                json -> json.putArray("nodes").addObject().put("node", "CLT").put("leadMinutes", 841),
                "NOT_READY_BY_CUT_OFF",
                VAN,
                "It cannot be used: its cut-off is at 2026-03-18T04:00:00Z and goods are ready at"
                        + " 2026-03-18T04:01:00Z.");
    }

    @Test
    void aServiceToAnotherPlaceIsNoOption() {
        assertReason(
                json -> Asked.option(json).put("to", "STORE-8"),
                "OTHER_CONSIGNEE",
                VAN,
                "It cannot be used: it goes to STORE-8, where no order of the request is known to go.");
    }

    @Test
    void aServiceFromWhereNothingLiesIsNoOption() {
        assertReason(
                json -> Asked.position(json, 1).put("itemId", "SOAP"),
                "NO_STOCK_AT_NODE",
                VAN,
                "It cannot be used: no usable stock of the needed items lies at CLT.");
    }

    @Test
    void aPriceByWeightNeedsTheWeights() {
        assertReason(
                json -> {
                    Asked.option(json).put("usdPerKg", 0.9);
                    Asked.line(json).remove("weightKg");
                },
                "NO_WEIGHT",
                VAN,
                "It cannot be used: its price or capacity goes by weight, and a needed line does not say weightKg.");
    }

    @Test
    void dangerousGoodsGoOnlyWithServicesThatSaySo() {
        assertReason(
                json -> Asked.line(json).put("dangerousGoods", true),
                "NOT_CAPABLE",
                VAN,
                "It cannot be used: it may not carry dangerous goods.");
        assertThat(lanes(json -> {
                    Asked.line(json).put("dangerousGoods", true);
                    Asked.option(json).put("dangerousGoods", true);
                }))
                .hasSize(2);
    }

    @Test
    void whatHasLeftTakesNothingMore() {
        assertReason(
                json -> Asked.order(json).withObject("/shipment").put("dispatched", true),
                "ALREADY_DISPATCHED",
                "the planned shipment of SO-1",
                "It cannot carry more: it has left already.");
    }

    @Test
    void afterItsLatestDispatchAShipmentWithoutArrivalIsNotReliedOn() {
        assertReason(
                json -> Asked.order(json).withObject("/sla").put("latestDispatchAt", "2026-03-17T13:59:59Z"),
                "CUT_OFF_PASSED",
                "the planned shipment of SO-1",
                "It cannot carry more: it should have left by 2026-03-17T13:59:59Z and its arrival is not known.");
    }

    @Test
    void transportAtRiskIsReliedOnOnlyWithANewArrival() {
        Consumer<ObjectNode> atRisk = json -> Asked.order(json).put("stockIntact", true);
        assertReason(
                atRisk,
                "TRANSPORT_AT_RISK",
                "the planned shipment of SO-1",
                "It cannot carry more: its transport is at risk and it has no new arrival.");
        assertThat(lanes(atRisk.andThen(
                        json -> Asked.order(json).withObject("/shipment").put("eta", "2026-03-18T20:00:00Z"))))
                .filteredOn(Lane::original)
                .extracting(Lane::lateHours)
                .containsExactly(6L);
    }

    private static List<Lane> lanes(Consumer<ObjectNode> change) {
        return Asked.prepared(change).problem().lanes();
    }

    private static void assertReason(Consumer<ObjectNode> change, String code, String subject, String text) {
        Prepared prepared = Asked.prepared(change);

        assertThat(prepared.reasons(prepared.problem().demands().get(0)))
                .extracting(reason -> reason.code(), reason -> reason.subject(), reason -> reason.text())
                .containsExactly(tuple(code, subject, text));
    }
}
