package io.crossdock.planning.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.model.PlanningResult.Status;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.setup.Unusable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockersTest {
    @Test
    void theOnlyStockThatLastsLongEnoughIsQuarantined() {
        // Given
        Unusable quarantined = Blocked.stock("STOCK_BLOCKED", Blocked.lot("L1", 90, -1), "its status is quarantined");
        Problem problem = Harborline.problem(
                Blocked.demand(60, false, Blocked.ANY), List.of(Blocked.lot("L2", 20, 0)), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of(quarantined));

        // Then
        assertThat(answer.status()).isEqualTo(Status.NO_FEASIBLE_PLAN);
        assertThat(answer.chosen()).isNull();
        assertThat(answer.blockers())
                .containsExactly(new Reason(
                        "STOCK_BLOCKED",
                        "SKU-884120 lot L1 at DC-CLT (/inventoryPositions/7)",
                        "The only stock that would do for 60 days of shelf life, SKU-884120 lot L1 at DC-CLT, cannot be"
                                + " used: its status is quarantined."));
    }

    @Test
    void stockThatDoesNotLastSaysHowLongItLasts() {
        // Given
        Problem problem = Harborline.problem(
                Blocked.demand(60, false, Blocked.ANY), List.of(Blocked.lot("L2", 20, 0)), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("The stock that lasts longest, SKU-884120 lot L2 at DC-CLT, has 20 days of shelf life"
                        + " left on arrival; line 10 asks for 60 days.");
    }

    @Test
    void theOnlyServiceHasNoPrice() {
        // Given
        Problem problem = unpricedVan(Blocked.ANY);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of(Blocked.unpriced()));

        // Then
        assertThat(answer.blockers())
                .containsExactly(new Reason(
                        "NO_PRICE",
                        "CARR-VAN DEDICATED-VAN from DC-CLT (/carrierOptions/0)",
                        "The only service that would do, CARR-VAN DEDICATED-VAN from DC-CLT, cannot be"
                                + " used: its price is not known."));
    }

    @Test
    void aPriceThatNobodyKnowsIsNotTakenForNothing() {
        // Given
        SplitLimits limited = new SplitLimits(4, 50_000, 0, false);
        SplitLimits less = new SplitLimits(4, 4_500, 0, false);

        // When
        PlanningResult answer = Blocked.answer(unpricedVan(limited), List.of(Blocked.unpriced()));
        PlanningResult nothing = Blocked.answer(unpricedVan(less), List.of(Blocked.unpriced()));

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("The only service that would do, CARR-VAN DEDICATED-VAN from DC-CLT, cannot be used:"
                        + " its price is not known; the split policy lets the plan cost at most 500.00 USD.");
        assertThat(nothing.blockers()).extracting(Reason::code).containsExactly("NO_PRICE", "EXTRA_COST_LIMIT");
    }

    private static Problem unpricedVan(SplitLimits limits) {
        return Harborline.problem(
                Blocked.demand(0, false, limits), List.of(Blocked.lot("L1", 90, 0)), Blocked.VAN.subList(0, 1));
    }

    @Test
    void twoReasonsTogetherAreBothNamed() {
        // Given
        Unusable quarantined = Blocked.stock("STOCK_BLOCKED", Blocked.lot("L1", 20, -1), "its status is quarantined");
        Problem problem = Harborline.problem(Blocked.demand(60, false, Blocked.ANY), List.of(), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of(quarantined));

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::code)
                .containsExactly("STOCK_BLOCKED", "SHELF_LIFE_ON_ARRIVAL");
    }

    @Test
    void goodsThatAreReadyAfterTheCutOffNameBothInstants() {
        // Given
        Source arriving = Harborline.source(0, Kind.INBOUND, "DC-CLT", "", 80, Instant.parse("2026-03-18T20:00:00Z"));
        Problem problem = Harborline.problem(Blocked.demand(0, false, Blocked.ANY), List.of(arriving), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("SKU-884120 at DC-CLT is ready at 2026-03-18 20:00Z, after the cut-off of CARR-VAN"
                        + " DEDICATED-VAN at 2026-03-18 04:00Z.");
        assertThat(answer.alternatives()).singleElement().satisfies(plan -> {
            assertThat(plan.label()).isEqualTo("KEEP_AND_BACKORDER");
            assertThat(plan.why()).isEqualTo("Nothing can be shipped; to wait costs 1185.76 USD in all.");
        });
    }

    @Test
    void aSplitThatIsNotAllowedSaysWhatIs() {
        // Given
        SplitLimits none = new SplitLimits(1, Long.MAX_VALUE, 0, false);
        Problem problem =
                Harborline.problem(Blocked.demand(0, false, none), List.of(Blocked.lot("L1", 90, 0)), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .containsExactly(new Reason(
                        "SPLIT_LIMIT",
                        "SO-7719034",
                        "The order would go in 2 shipments, and the split policy allows 1."));
    }

    @Test
    void aCostLimitSaysWhatThePlanWouldCost() {
        // Given
        SplitLimits cheap = new SplitLimits(4, 68_499, 0, false);
        Problem problem =
                Harborline.problem(Blocked.demand(0, false, cheap), List.of(Blocked.lot("L1", 90, 0)), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("The plan found without the cost limit would cost 685.00 USD to pay, and the split"
                        + " policy allows 684.99 USD.");
    }

    @Test
    void anOrderThatShipsCompleteSaysHowMuchCouldShip() {
        // Given
        Source some = Harborline.source(0, Kind.STOCK, "DC-CLT", "", 30, null);
        Problem problem = Harborline.problem(Blocked.demand(0, true, Blocked.ANY), List.of(some), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("The order ships complete, and of the 40 CS needed 30 CS can be shipped.");
    }

    @Test
    void anItemThatNobodyHasIsNamed() {
        // Given
        Problem problem = Harborline.problem(Blocked.demand(0, false, Blocked.ANY), List.of(), Blocked.VAN);

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .containsExactly(new Reason("NO_STOCK", "SO-7719034", "The request names no stock of SKU-884120."));
        assertThat(answer.alternatives()).isEmpty();
    }

    @Test
    void stockThatNothingLeavesIsNamed() {
        // Given
        Problem problem =
                Harborline.problem(Blocked.demand(0, false, Blocked.ANY), List.of(Blocked.lot("L1", 90, 0)), List.of());

        // When
        PlanningResult answer = Blocked.answer(problem, List.of());

        // Then
        assertThat(answer.blockers())
                .extracting(Reason::text)
                .containsExactly("No service and no planned shipment that could be used leaves DC-CLT, where the stock"
                        + " is.");
    }
}
