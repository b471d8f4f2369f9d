package io.crossdock.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Tariff;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchRulesTest {
    private static final Tariff CHEAP = Tariff.flat(1000);
    private static final Tariff DEAR = Tariff.flat(3000);

    @Test
    void theCheapestNodeThatHasEverythingShips() {
        // Given
        SmallOrder order = new SmallOrder().node(10, DEAR).node(10, CHEAP);

        // When
        Found found = order.best();

        // Then
        assertThat(found.costCents()).isEqualTo(1000);
        assertThat(quantities(found.plan())).containsExactly(10_000L);
        assertThat(found.proved()).isTrue();
    }

    @Test
    void whatOneNodeLacksAnotherShips() {
        // Given
        SmallOrder order = new SmallOrder().node(6, CHEAP).node(4, CHEAP);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(6_000L, 4_000L);
        assertThat(found.costCents()).isEqualTo(2000);
    }

    @Test
    void aShipmentThatCostsMoreThanItSavesIsNotMade() {
        // Given
        SmallOrder order = new SmallOrder().node(9, CHEAP).node(1, DEAR);

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().openQuantity()).isEqualTo(1_000);
        assertThat(found.costCents()).isEqualTo(3000);
    }

    @Test
    void theBreachCanMakeTheSameShipmentWorthwhile() {
        // Given
        SmallOrder order = new SmallOrder().node(9, CHEAP).node(1, DEAR);
        order.breachCents = 1001;

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().openQuantity()).isZero();
        assertThat(found.costCents()).isEqualTo(4000);
    }

    @Test
    void aLowerRateFromABreakIsReachedWithMoreGoods() {
        // Given
        Tariff falling = Tariff.byWeight(0, 0, List.of(new Tariff.Break(0, 4000), new Tariff.Break(100_000, 1000)));
        SmallOrder order = new SmallOrder().node(10, falling).node(5, Tariff.flat(0));

        // When
        Found found = order.best();

        // Then
        assertThat(found.costCents()).isEqualTo(1000);
        assertThat(quantities(found.plan())).containsExactly(10_000L);
    }

    @Test
    void aDecodedPlanUsesOnlyTheOpenLanes() {
        // Given
        Problem problem = new SmallOrder().node(10, CHEAP).node(10, DEAR).problem();
        Decoder decoder = new Decoder(problem, problem.demands().get(0));

        // When
        OrderPlan plan =
                decoder.decode(List.of(problem.lanes().get(1)), Remaining.of(problem), StockPrices.none(problem));

        // Then
        assertThat(plan.loads())
                .extracting(Load::lane)
                .containsExactly(problem.lanes().get(1));
    }

    private static List<Long> quantities(OrderPlan plan) {
        return plan.loads().stream().map(Load::quantity).toList();
    }
}
