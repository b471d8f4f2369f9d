package io.crossdock.planning.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanTask.OrderPolicy;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.SplitLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DemandSetupTest {
    @Test
    void whatIsAffectedIsNeededAndTheRestIsPinned() {
        Prepared prepared = Asked.prepared(json -> {});

        Demand demand = prepared.problem().demands().get(0);
        assertThat(demand.lines()).extracting(Line::needed).containsExactly(40_000L);
        assertThat(demand.orderQuantity()).isEqualTo(300_000);
        assertThat(demand.pinnedQuantity()).isEqualTo(260_000);
        assertThat(prepared.original(demand).pinned())
                .extracting(Original.Pinned::lineNo, Original.Pinned::quantity)
                .containsExactly(tuple(10, 20_000L), tuple(20, 240_000L));
    }

    @Test
    void withoutAnAffectedQuantityWhatIsNotAllocatedIsNeeded() {
        Line line = line(json -> {
            Asked.line(json).remove("affectedQty");
            Asked.line(json).put("allocatedQty", 35);
        });

        assertThat(line.needed()).isEqualTo(25_000);
    }

    @Test
    void pricesOfALineAreRatesOfItsValueAndMargin() {
        Line line = line(json -> {});

        assertThat(line.valuePerUnit()).isEqualTo(860_000);
        assertThat(line.marginPerUnit()).isEqualTo(172_000);
        assertThat(line.openPerUnit()).isEqualTo(172_000 + 86_000);
        assertThat(line.latePerUnitHour()).isEqualTo(4_300);
        assertThat(line.gramsPerUnit()).isEqualTo(5_200);
    }

    @Test
    void aPackMultipleIsTheStep() {
        assertThat(line(json -> Asked.line(json).put("packMultiple", 6)).step()).isEqualTo(6_000);
    }

    @Test
    void aQuantityWithDecimalsShipsInThousandths() {
        assertThat(line(json -> Asked.line(json).put("affectedQty", 12.5)).step())
                .isEqualTo(1);
    }

    @Test
    void substitutesFollowTheOrderedItem() {
        Line line = line(
                json -> Asked.line(json).putArray("substitutes").add("PASSATA").add("TOMATO"));

        assertThat(line.items()).containsExactly("TOMATO", "PASSATA");
    }

    @Test
    void thePenaltyIsAShareOfWhatTheOrderCost() {
        assertThat(demand(json -> {}).breachCents()).isEqualTo(74_304);
    }

    @Test
    void aCapLimitsThePenalty() {
        Demand demand = demand(json ->
                Asked.order(json).withObject("/sla/penalty").put("flatUsd", 50).put("capUsd", 700));

        assertThat(demand.breachCents()).isEqualTo(70_000);
    }

    @Test
    void theAffectedValueIsThatOfTheNeededQuantity() {
        Demand demand = demand(json -> Asked.order(json)
                .withObject("/sla/penalty")
                .put("basis", "AFFECTED_VALUE")
                .put("pct", 10));

        assertThat(demand.breachCents()).isEqualTo(34_400);
    }

    @Test
    void aPenaltyOfAnUnknownAmountIsNoted() {
        Prepared prepared = Asked.prepared(json -> Asked.line(json).remove("unitCost"));

        assertThat(prepared.originals().get(0).notes())
                .contains(
                        "The penalty is a share of an amount that the request does not tell, so it counts as nothing.");
    }

    @Test
    void theCostLimitIsTheLowerOfShareOfMarginAndAmount() {
        // 30 % of 60 x 17.20 + 240 x 18.50
        assertThat(demand(json -> {}).limits()).isEqualTo(new SplitLimits(3, 80_000, 20, false));
        assertThat(limits("ALLOWED", "2000").mostExtraCents()).isEqualTo(164_160);
    }

    @Test
    void anOrderThatMustNotBeSplitHasOneShipmentAndNoLimitOnWhatItCosts() {
        assertThat(limits("NOT_ALLOWED", "0")).isEqualTo(new SplitLimits(1, Long.MAX_VALUE, 20, false));
    }

    @Test
    void consentIsNeededUnlessTheCustomerGaveItBefore() {
        OrderPolicy policy = policy("WITH_CONSENT", "800");

        assertThat(Asked.prepared(Asked.request(json -> {}), policy)
                        .problem()
                        .demands()
                        .get(0)
                        .limits()
                        .consentNeeded())
                .isTrue();
        assertThat(Asked.prepared(
                                Asked.request(json ->
                                        Asked.order(json).putObject("customer").put("standingConsent", true)),
                                policy)
                        .problem()
                        .demands()
                        .get(0)
                        .limits()
                        .consentNeeded())
                .isFalse();
    }

    @Test
    void goodsThatOnlyLackTransportAreNeededAndTheirOwnStock() {
        Prepared prepared = Asked.prepared(json -> Asked.order(json).put("stockIntact", true));

        Demand demand = prepared.problem().demands().get(0);
        assertThat(demand.pinnedQuantity()).isZero();
        assertThat(demand.lines()).extracting(Line::needed).containsExactly(60_000L, 240_000L);
        assertThat(prepared.problem().sources())
                .filteredOn(source -> source.onlyFor() != null)
                .extracting(Source::node, Source::itemId, Source::available)
                .containsExactlyInAnyOrder(tuple("ATL", "OIL", 240_000L), tuple("ATL", "TOMATO", 60_000L));
    }

    @Test
    void ordersStandByIdAndAnswersInTheOrderOfTheRequest() {
        Prepared prepared = Asked.prepared(json -> {
            var first = Asked.order(json).deepCopy();
            first.withObject("/order").put("orderId", "SO-9");
            json.withArray("orders").insert(0, first);
        });

        List<String> ids =
                prepared.problem().demands().stream().map(Demand::orderId).toList();
        assertThat(ids).containsExactly("SO-1", "SO-9");
        assertThat(prepared.inOrderOfRequest(ids)).containsExactly("SO-9", "SO-1");
    }

    @Test
    void aMissingWeightIsNamed() {
        PlanTask task = new PlanTask(Asked.request(json -> {}), List.of(Asked.POLICY), Asked.without("OPEN_VALUE_PCT"));

        assertThatThrownBy(() -> Setup.of(task))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The planning weight OPEN_VALUE_PCT is missing.");
    }

    @Test
    void theRequestMayPutServiceBeforeMoney() {
        assertThat(Asked.prepared(json -> {}).problem().weights().serviceFirst())
                .isFalse();
        assertThat(Asked.prepared(json -> json.putObject("planning").put("serviceFirst", true))
                        .problem()
                        .weights()
                        .serviceFirst())
                .isTrue();
    }

    @Test
    void whatWasPromisedEndsWithTheWindowElseOnTheDueDate() {
        assertThat(demand(json -> {}).windowEnd()).isEqualTo(Instant.parse("2026-03-18T14:00:00Z"));
        assertThat(demand(json -> Asked.order(json).putObject("sla").put("dueAt", "2026-03-20T00:00:00Z"))
                        .windowEnd())
                .isEqualTo(Instant.parse("2026-03-20T00:00:00Z"));
    }

    private static Demand demand(Consumer<ObjectNode> change) {
        return Asked.prepared(change).problem().demands().get(0);
    }

    private static Line line(Consumer<ObjectNode> change) {
        return demand(change).lines().get(0);
    }

    private static SplitLimits limits(String split, String usd) {
        return Asked.prepared(Asked.request(json -> {}), policy(split, usd))
                .problem()
                .demands()
                .get(0)
                .limits();
    }

    private static OrderPolicy policy(String split, String usd) {
        return new OrderPolicy(
                split, "SS-1", 2, new BigDecimal("30"), new BigDecimal(usd), new BigDecimal("20"), 50, Map.of());
    }
}
