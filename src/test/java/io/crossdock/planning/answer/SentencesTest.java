package io.crossdock.planning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import io.crossdock.planning.GeneratedProblems;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.setup.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static Stream<Problem> problems() {
        Stream<Problem> wide =
                IntStream.range(0, 12).mapToObj(seed -> GeneratedProblems.oneOrder(1 + seed % 5, 4, 3, seed));
        Stream<Problem> tight = IntStream.range(20, 32).mapToObj(GeneratedProblems::small);
        return Stream.concat(Stream.of(Harborline.problem()), Stream.concat(wide, tight));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyNumberInEveryReasonCanBeRecomputed(Problem problem) {
        // Given
        Prepared prepared = Cases.prepared(problem, List.of());

        // When
        PlanningResult answer = Cases.answer(prepared, 5);

        // Then
        List<FulfilmentPlan> plans = shown(answer);
        if (answer.chosen() != null) {
            for (int rank = 1; rank <= plans.size(); rank++) {
                ReadReason read = new ReadReason(plans, rank);
                assertThat(read.wrong()).as(plans.get(rank - 1).why()).isEmpty();
                assertThat(read.unread()).as(plans.get(rank - 1).why()).doesNotContainPattern("[0-9]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyQuantityInEverySummaryIsOneOfThePlan(Problem problem) {
        // Given
        Prepared prepared = Cases.prepared(problem, List.of());

        // When
        PlanningResult answer = Cases.answer(prepared, 5);

        // Then
        for (FulfilmentPlan plan : shown(answer)) {
            ReadSummary read = new ReadSummary(plan);
            assertThat(read.quantities()).as(plan.summary()).containsExactlyInAnyOrderElementsOf(read.expected());
            assertThat(read.unread()).as(plan.summary()).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void theReasonsOfTheExampleReadWell() {
        // Given
        Prepared prepared = Cases.prepared(Harborline.problem(), List.of());

        // When
        PlanningResult answer = Cases.answer(prepared, 3);

        // Then
        assertThat(shown(answer))
                .extracting(FulfilmentPlan::label, FulfilmentPlan::why)
                .containsExactly(
                        tuple(
                                "RECOMMENDED",
                                "First: 685.00 USD in all is the least, and no plan is better; the second costs 480.12"
                                        + " USD more."),
                        tuple(
                                "KEEP_AND_BACKORDER",
                                "Second: 480.12 USD more than the first in all, for 1 shipment less and 685.00 USD less"
                                        + " to pay, but with 28 CS less delivered, 28 CS less on time and 1116.96 USD"
                                        + " more of penalty; it would cost no more than the first if the contract's"
                                        + " penalty were 636.84 USD instead of 1116.96 USD."),
                        tuple(
                                "FASTEST",
                                "Third: 540.00 USD more than the first in all, for the last arrival 1 h 10 min earlier,"
                                        + " but with 540.00 USD more to pay; it would cost no more than the first if"
                                        + " CARR-AIRX NEXT-FLIGHT-OUT from DC-CLT charged 640.00 USD instead of"
                                        + " 1180.00 USD."));
    }

    private static List<FulfilmentPlan> shown(PlanningResult answer) {
        List<FulfilmentPlan> plans = new ArrayList<>();
        Stream.ofNullable(answer.chosen()).forEach(plans::add);
        plans.addAll(answer.alternatives());
        return plans;
    }
}
