package io.crossdock.planning.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StockSetupTest {
    @Test
    void safetyStockIsASourceOfItsOwnWithItsPrice() {
        Prepared prepared = Asked.prepared(json -> {});

        assertThat(prepared.problem().sources())
                .extracting(Source::node, Source::kind, Source::available, Source::costPerUnit)
                .containsExactly(
                        tuple("ATL", Kind.STOCK, 12_000L, 0L),
                        tuple("CLT", Kind.STOCK, 50_000L, 0L),
                        tuple("CLT", Kind.SAFETY_STOCK, 30_000L, 8_600L));
    }

    @Test
    void theOrderInWhichPositionsAreGivenChangesNothing() {
        Prepared turned = Asked.prepared(json -> json.withArray("inventoryPositions")
                .add(json.withArray("inventoryPositions").remove(0)));

        assertThat(turned.problem()).isEqualTo(Asked.prepared(json -> {}).problem());
    }

    @Test
    void quarantinedStockIsToldWithItsPlace() {
        assertReason(
                json -> Asked.position(json, 0).put("status", "QUARANTINED"),
                "STOCK_BLOCKED",
                "TOMATO at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: its status is quarantined.");
    }

    @Test
    void aMistypedStatusIsNotTakenForAnother() {
        assertReason(
                json -> Asked.position(json, 0).put("status", "AVALABLE"),
                "STOCK_BLOCKED",
                "TOMATO at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: its status is avalable; if AVAILABLE is meant, write it so.");
    }

    @Test
    void aLotThatExpiresAtThisInstantIsGone() {
        assertReason(
                json -> Asked.position(json, 0).put("lot", "L1").put("expiresAt", "2026-03-17T14:00:00Z"),
                "EXPIRED",
                "TOMATO lot L1 at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: it expired at 2026-03-17T14:00:00Z.");
    }

    @Test
    void whereShelfLifeMattersALotMustSayIt() {
        assertReason(
                json -> {
                    Asked.line(json).put("minShelfLifeDays", 30);
                    Asked.position(json, 1).put("expiresAt", "2026-09-01T00:00:00Z");
                },
                "EXPIRY_UNKNOWN",
                "TOMATO at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: a line asks for shelf life and nobody says when it expires.");
    }

    @Test
    void whatIsOnItsWayIsThereWhenTheNodeHasPutItToTheDock() {
        Prepared prepared = Asked.prepared(json -> {
            inbound(json).put("dueAt", "2026-03-17T20:00:00Z").put("confidencePct", 80);
            json.putArray("nodes").addObject().put("node", "ATL").put("leadMinutes", 90);
        });

        assertThat(prepared.problem().sources())
                .filteredOn(source -> source.kind() == Kind.INBOUND)
                .extracting(Source::readyAt)
                .containsExactly(Instant.parse("2026-03-17T21:30:00Z"));
    }

    @Test
    void anArrivalLessSureThanThePolicyAsksIsNotPlannedWith() {
        assertReason(
                json -> inbound(json).put("dueAt", "2026-03-17T20:00:00Z").put("confidencePct", 79.9),
                "ARRIVAL_UNSURE",
                "TOMATO at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: its arrival is only 79.9 % sure; the policy asks for 80 %.");
    }

    @Test
    void anOverdueArrivalIsNotTakenForThere() {
        assertReason(
                json -> inbound(json).put("dueAt", "2026-03-17T13:59:59Z"),
                "OVERDUE",
                "TOMATO at ATL R-02 (/inventoryPositions/0)",
                "It cannot be used: it was due at 2026-03-17T13:59:59Z and is still on its way.");
    }

    @Test
    void whatNobodyWantsIsNotMentioned() {
        Prepared prepared = Asked.prepared(
                json -> Asked.position(json, 0).put("itemId", "SOAP").put("status", "DAMAGED"));

        assertThat(prepared.unusable()).isEmpty();
    }

    @Test
    void aDonorOfLowerRankGivesWhatItHoldsForAPrice() {
        Prepared prepared = Asked.prepared(json -> {
            json.putObject("planning").put("donorsAllowed", true);
            donor(json, "SO-LOW");
        });

        assertThat(prepared.problem().sources())
                .filteredOn(source -> source.kind() == Kind.DONOR)
                .extracting(Source::donorOrderId, Source::node, Source::available, Source::costPerUnit)
                .containsExactly(tuple("SO-LOW", "ATL", 10_000L, 43_000L));
    }

    @Test
    void aDonorOfHigherRankKeepsItsStock() {
        assertReason(
                json -> {
                    json.putObject("planning").put("donorsAllowed", true);
                    donor(json, "SO-HIGH");
                },
                "DONOR_RANKS_HIGHER",
                "TOMATO of SO-HIGH (/donorOrders/0)",
                "It cannot be taken: no order of this request ranks above it.");
    }

    @Test
    void donorsAreLeftAloneUnlessTheRequestAllowsIt() {
        assertReason(
                json -> donor(json, "SO-LOW"),
                "DONORS_NOT_ALLOWED",
                "TOMATO of SO-LOW (/donorOrders/0)",
                "It cannot be taken: the request does not allow to take from others.");
    }

    private static ObjectNode inbound(ObjectNode json) {
        return Asked.position(json, 0).put("status", "IN_TRANSIT_INBOUND");
    }

    private static void donor(ObjectNode json, String id) {
        json.putArray("donorOrders")
                .addObject()
                .put("orderId", id)
                .put("itemId", "TOMATO")
                .put("reservedQty", 10);
    }

    private static void assertReason(Consumer<ObjectNode> change, String code, String subject, String text) {
        Prepared prepared = Asked.prepared(change);

        assertThat(prepared.reasons(prepared.problem().demands().get(0)))
                .extracting(reason -> reason.code(), reason -> reason.subject(), reason -> reason.text())
                .containsExactly(tuple(code, subject, text));
    }
}
