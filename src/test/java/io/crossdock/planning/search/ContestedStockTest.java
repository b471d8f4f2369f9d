package io.crossdock.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Tariff;
import org.junit.jupiter.api.Test;

class ContestedStockTest {
    private static final Tariff CHEAP = Tariff.flat(1000);

    @Test
    void whatOthersHaveTakenIsGone() {
        // Given
        Problem problem = new SmallOrder().node(10, CHEAP).problem();
        OrderSearch search = new OrderSearch(problem, problem.demands().get(0));
        Remaining left = Remaining.of(problem);
        OrderPlan first =
                search.best(left, StockPrices.none(problem), Integer.MAX_VALUE).plan();

        // When
        left.take(first);
        Found second = search.best(left, StockPrices.none(problem), Integer.MAX_VALUE);

        // Then
        assertThat(second.plan().loads()).isEmpty();
    }

    @Test
    void whatIsFreedCanBeTakenAgain() {
        // Given
        Problem problem = new SmallOrder().node(10, CHEAP).problem();
        OrderSearch search = new OrderSearch(problem, problem.demands().get(0));
        Remaining left = Remaining.of(problem);
        OrderPlan first =
                search.best(left, StockPrices.none(problem), Integer.MAX_VALUE).plan();
        left.take(first);

        // When
        left.free(first);
        Found second = search.best(left, StockPrices.none(problem), Integer.MAX_VALUE);

        // Then
        assertThat(second.plan()).isEqualTo(first);
    }

    @Test
    void stockThatOthersNeedMoreIsLeftToThem() {
        // Given
        Problem problem = new SmallOrder().node(10, CHEAP).problem();
        StockPrices none = StockPrices.none(problem);
        StockPrices dear = new StockPrices(
                new long[] {200_000},
                none.perUnitOfVehicle(),
                none.perKgOfVehicle(),
                none.perUnitOfNode(),
                none.centsPerShipmentOfNode());

        // When
        Found found =
                new OrderSearch(problem, problem.demands().get(0)).best(Remaining.of(problem), dear, Integer.MAX_VALUE);

        // Then
        assertThat(found.plan().loads()).isEmpty();
        assertThat(found.lowerBoundCents()).isEqualTo(20_000);
    }
}
