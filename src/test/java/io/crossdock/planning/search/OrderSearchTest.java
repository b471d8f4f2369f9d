package io.crossdock.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.GeneratedProblems;
import io.crossdock.planning.PlanAudit;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Weights;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderSearchTest {
    private static final long UNSERVED = 1_000_000_000;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static Stream<Arguments> seeds() {
        return LongStream.range(0, Long.getLong("seeds", 150)).mapToObj(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanOfAllCostsLess(long seed) {
        // Given
        Problem problem = GeneratedProblems.small(seed);
        long least = EveryPlan.leastCents(problem);

        // When
        Found found = search(problem).best(Remaining.of(problem), StockPrices.none(problem), NO_LIMIT);

        // Then
        assertThat(PlanAudit.violations(problem, List.of(found.plan()))).isEmpty();
        assertThat(PlanAudit.cents(problem, found.plan()))
                .isEqualTo(found.costCents())
                .isBetween(least, least + 1);
        assertThat(found.proved()).isTrue();
        assertThat(found.lowerBoundCents()).isEqualTo(found.costCents());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanOfAllLeavesLessOpenOrLateWhereServiceComesFirst(long seed) {
        // Given
        Problem problem = serviceFirst(GeneratedProblems.small(seed));
        long least = EveryPlan.least(problem, plan -> UNSERVED * unserved(plan) + PlanAudit.cents(problem, plan));

        // When
        OrderPlan plan = search(problem)
                .best(Remaining.of(problem), StockPrices.none(problem), NO_LIMIT)
                .plan();

        // Then
        assertThat(UNSERVED * unserved(plan) + PlanAudit.cents(problem, plan)).isBetween(least, least + 1);
    }

    @Test
    void noPriceIsTooHighWhereServiceComesFirst() {
        // Given
        SmallOrder order = new SmallOrder();
        order.step = 1;
        order.node(9, Tariff.flat(1)).node(1, Tariff.flat(10_000_000_000L));
        Problem problem = serviceFirst(order.problem());

        // When
        Found found = search(problem).best(Remaining.of(problem), StockPrices.none(problem), NO_LIMIT);

        // Then
        assertThat(found.plan().openQuantity()).isZero();
        assertThat(found.plan().loads()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanOfAllCostsLessWithThePricesOfContestedStock(long seed) {
        // Given
        Problem problem = GeneratedProblems.small(seed);
        StockPrices prices = prices(problem, seed);
        long least = EveryPlan.least(problem, plan -> PlanAudit.cents(problem, plan) + prices.cents(plan));

        // When
        Found found = search(problem).best(Remaining.of(problem), prices, NO_LIMIT);

        // Then
        assertThat(found.costCents() + prices.cents(found.plan())).isBetween(least, least + 1);
        assertThat(found.lowerBoundCents()).isBetween(least, least + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCandidateKeepsTheRules(long seed) {
        // Given
        Problem problem = GeneratedProblems.small(seed);

        // When
        List<Candidate> candidates = search(problem).candidates(Remaining.of(problem), 20, NO_LIMIT);

        // Then
        assertThat(candidates).allSatisfy(candidate -> {
            OrderPlan plan = candidate.plan();
            assertThat(PlanAudit.violations(problem, List.of(plan))).isEmpty();
            assertThat(candidate.costs().total()).isEqualTo(PlanAudit.cents(problem, plan));
        });
    }

    private static Problem serviceFirst(Problem problem) {
        return new Problem(
                problem.evaluatedAt(),
                problem.demands(),
                problem.sources(),
                problem.lanes(),
                problem.vehicles(),
                problem.nodes(),
                new Weights(50, 0, 20, true));
    }

    /** In units. */
    private static long unserved(OrderPlan plan) {
        long late = plan.loads().stream()
                .filter(load -> load.lane().lateHours() > 0)
                .mapToLong(Load::quantity)
                .sum();
        return (plan.openQuantity() + late) / 1000;
    }

    /** Of whole cents for a unit or a kilogram. */
    private static StockPrices prices(Problem problem, long seed) {
        Random random = new Random(seed);
        return new StockPrices(
                problem.sources().stream()
                        .mapToLong(source -> random.nextInt(20) * 100L)
                        .toArray(),
                problem.vehicles().stream()
                        .mapToLong(vehicle -> random.nextInt(10) * 100L)
                        .toArray(),
                problem.vehicles().stream()
                        .mapToLong(vehicle -> random.nextInt(5) * 100L)
                        .toArray(),
                problem.nodes().stream()
                        .mapToLong(node -> random.nextInt(10) * 100L)
                        .toArray(),
                problem.nodes().stream().mapToLong(node -> random.nextInt(500)).toArray());
    }

    private static OrderSearch search(Problem problem) {
        return new OrderSearch(problem, problem.demands().get(0));
    }
}
