package io.crossdock.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Tariff;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodsRulesTest {
    private static final Tariff CHEAP = Tariff.flat(1000);

    @Test
    void onlyWholePacksShip() {
        // Given
        SmallOrder order = new SmallOrder().node(9, CHEAP);
        order.step = 2000;

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(8_000L);
    }

    @Test
    void aVehicleCarriesNoMoreThanItsWeight() {
        // Given
        SmallOrder order = new SmallOrder().node(10, CHEAP, 79_999, null, null);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(7_000L);
    }

    @Test
    void goodsReadyAtTheCutOffShip() {
        // Given
        SmallOrder order = new SmallOrder().node(10, CHEAP, Long.MAX_VALUE, SmallOrder.CUT_OFF, null);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(10_000L);
    }

    @Test
    void goodsReadyASecondAfterTheCutOffAreABackorder() {
        // Given
        SmallOrder order = new SmallOrder().node(10, CHEAP, Long.MAX_VALUE, SmallOrder.CUT_OFF.plusSeconds(1), null);

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().loads()).isEmpty();
        assertThat(found.plan().open())
                .singleElement()
                .extracting(open -> open.expected())
                .isNotNull();
    }

    @Test
    void goodsWithJustTheShelfLifeShip() {
        // Given
        SmallOrder order =
                new SmallOrder().node(10, CHEAP, Long.MAX_VALUE, null, SmallOrder.ETA.plus(Duration.ofDays(5)));
        order.minShelfLifeDays = 5;

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(10_000L);
    }

    @Test
    void goodsASecondShortOfTheShelfLifeStay() {
        // Given
        SmallOrder order = new SmallOrder()
                .node(
                        10,
                        CHEAP,
                        Long.MAX_VALUE,
                        null,
                        SmallOrder.ETA.plus(Duration.ofDays(5)).minusSeconds(1));
        order.minShelfLifeDays = 5;

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().loads()).isEmpty();
    }

    private static List<Long> quantities(OrderPlan plan) {
        return plan.loads().stream().map(Load::quantity).toList();
    }
}
