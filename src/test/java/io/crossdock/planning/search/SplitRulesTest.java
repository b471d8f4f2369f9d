package io.crossdock.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Tariff;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitRulesTest {
    private static final Tariff CHEAP = Tariff.flat(1000);
    private static final Tariff DEAR = Tariff.flat(3000);

    @Test
    void noMoreShipmentsThanAllowedAreMade() {
        // Given
        SmallOrder order = new SmallOrder().node(6, CHEAP).node(4, CHEAP);
        order.limits = new SplitLimits(1, Long.MAX_VALUE, 0, false);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(6_000L);
    }

    @Test
    void pinnedGoodsCountAsOneShipment() {
        // Given
        SmallOrder order = new SmallOrder().node(10, CHEAP);
        order.pinned = 5_000;
        order.limits = new SplitLimits(1, Long.MAX_VALUE, 0, false);

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().loads()).isEmpty();
    }

    @Test
    void aPlanAtTheCostLimitIsAllowed() {
        // Given
        SmallOrder order = new SmallOrder().node(10, DEAR);
        order.limits = new SplitLimits(3, 3000, 0, false);

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().openQuantity()).isZero();
    }

    @Test
    void aPlanACentAboveTheCostLimitIsNotAllowed() {
        // Given
        SmallOrder order = new SmallOrder().node(10, DEAR);
        order.limits = new SplitLimits(3, 2999, 0, false);

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().loads()).isEmpty();
    }

    @Test
    void aShareIsLeftOpenToStayWithinTheCostLimit() {
        // Given
        SmallOrder order = new SmallOrder().node(10, Tariff.byPallet(0, 20_000, 500));
        order.limits = new SplitLimits(3, 2000, 0, false);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(8_000L);
    }

    @Test
    void theFirstShipmentMayCarryJustTheShareItMust() {
        // Given
        SmallOrder order = new SmallOrder().node(6, CHEAP).node(4, CHEAP);
        order.limits = new SplitLimits(3, Long.MAX_VALUE, 60, false);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(6_000L, 4_000L);
    }

    @Test
    void aFirstShipmentBelowItsShareForbidsTheSplit() {
        // Given
        SmallOrder order = new SmallOrder().node(6, CHEAP).node(4, CHEAP);
        order.limits = new SplitLimits(3, Long.MAX_VALUE, 61, false);

        // When
        Found found = order.best();

        // Then
        assertThat(quantities(found.plan())).containsExactly(6_000L);
    }

    @Test
    void anOrderThatShipsCompleteShipsNothingRatherThanAPart() {
        // Given
        SmallOrder order = new SmallOrder().node(9, CHEAP);
        order.shipComplete = true;

        // When
        Found found = order.best();

        // Then
        assertThat(found.plan().loads()).isEmpty();
        assertThat(found.plan().openQuantity()).isEqualTo(10_000);
    }

    private static List<Long> quantities(OrderPlan plan) {
        return plan.loads().stream().map(Load::quantity).toList();
    }
}
