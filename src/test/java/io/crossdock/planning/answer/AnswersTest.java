package io.crossdock.planning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Status;
import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.GeneratedProblems;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.setup.Prepared;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Prepared EXAMPLE = Cases.prepared(Harborline.problem(), List.of());

    @Test
    void theRecommendedPlanOfTheExampleIsTheOneThatPeopleMade() {
        // Given

        // When
        FulfilmentPlan plan = chosen(Cases.answer(EXAMPLE, 3));

        // Then
        assertThat(plan.summary())
                .isEqualTo("12 CS from DC-ATL ATL-R-02-11-1 with the planned shipment; 28 CS from DC-CLT by CARR-VAN"
                        + " DEDICATED-VAN.");
        assertThat(plan.fillPct()).isEqualTo("100.00");
        assertThat(plan.onTimePct()).isEqualTo("100.00");
        assertThat(plan.incrementalCostUsd()).isEqualTo("685.00");
        assertThat(plan.penaltyAvoidedUsd()).isEqualTo("1116.96");
        assertThat(plan.marginImpactUsd()).isEqualTo("-685.00");
        assertThat(plan.score()).isEqualTo("0hard/0medium/-68500soft");
        assertThat(plan.actions()).containsExactly("REPICK_ORDER", "SPLIT_SHIPMENT", "EXPEDITE_FREIGHT");
        assertThat(plan.etaAt()).isEqualTo(Instant.parse("2026-03-18T11:30:00Z"));
        assertThat(plan.validUntil()).isEqualTo(Instant.parse("2026-03-17T20:00:00Z"));
        assertThat(plan.changesCommitment()).isFalse();
    }

    @Test
    void whatIsPinnedStaysInThePlannedShipment() {
        // Given

        // When
        FulfilmentPlan plan = chosen(Cases.answer(EXAMPLE, 3));

        // Then
        assertThat(plan.shipments()).extracting(PlannedShipment::original).containsExactly(true, false);
        assertThat(plan.shipments().get(0).lines())
                .extracting(PlannedLine::pinned, PlannedLine::qty)
                .containsExactly(tuple(true, new BigDecimal("670")), tuple(false, new BigDecimal("12")));
    }

    @Test
    void aProvedPlanHasNoGap() {
        // Given

        // When
        PlanningResult answer = Cases.answer(EXAMPLE, 3);

        // Then
        assertThat(answer.status()).isEqualTo(Status.PROVED_OPTIMAL);
        assertThat(answer.gapUsd()).isEqualTo("0.00");
        assertThat(answer.lowerBoundUsd()).isEqualTo("685.00");
    }

    @Test
    void aPlanThatIsNotProvedCarriesItsBoundAndTheGap() {
        // Given
        Demand demand = EXAMPLE.problem().demands().get(0);
        List<OrderPlan> plans = Cases.plans(EXAMPLE.problem(), demand);
        Searched found = new Searched(
                plans.get(0),
                plans,
                List.of(),
                true,
                60_000L,
                false,
                StoppedBy.SCORE_CALCULATION_LIMIT,
                "exact",
                500,
                0,
                null);

        // When
        PlanningResult answer = Answers.of(EXAMPLE, demand, found, 3, Cases::best);

        // Then
        assertThat(answer.status()).isEqualTo(Status.FEASIBLE);
        assertThat(answer.gapUsd()).isEqualTo("85.00");
        assertThat(answer.gapPct()).isEqualTo("14.17");
        assertThat(chosen(answer).why())
                .isEqualTo("First: 685.00 USD in all is the least that was found; no plan can cost less than 600.00"
                        + " USD; the second costs 480.12 USD more.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void equalProblemsGetEqualAnswers(long seed) {
        // Given
        PlanningResult once = Cases.answer(generated(seed), 4);

        // When
        PlanningResult again = Cases.answer(generated(seed), 4);

        // Then
        assertThat(again).isEqualTo(once);
    }

    private static Prepared generated(long seed) {
        return Cases.prepared(GeneratedProblems.oneOrder(3, 4, 3, seed), List.of());
    }

    private static FulfilmentPlan chosen(PlanningResult answer) {
        return Objects.requireNonNull(answer.chosen());
    }
}
