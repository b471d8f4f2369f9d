package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodsRulesTest {
    private static final Line FRESH = Example.line("SKU-1", 1, false, 3);

    @Test
    void goodsServeTheirLine() {
        // Given
        Example example = Example.base();
        Load load = new Load(example.fromA(), List.of(new Part(example.line(), example.atB(), 10_000)));

        // When
        Judged judged = Judged.plan(example, new OrderPlan(example.demand(), List.of(load), List.of()));

        // Then
        judged.penalizedBy(GoodsRules::goodsServeTheirLine, 10_000);
        assertThat(judged.sentences("goodsServeTheirLine"))
                .containsExactly("10 CS of SKU-1 at DC-A cannot serve line 1 of SO-1.");
    }

    @Test
    void noEmptyShipments() {
        // Given
        Example example = Example.base();
        Load load = new Load(example.fromA(), List.of());

        // When
        Judged judged = Judged.plan(example, new OrderPlan(example.demand(), List.of(load), List.of()));

        // Then
        judged.penalizedBy(GoodsRules::noEmptyShipments, 1);
        assertThat(judged.sentences("noEmptyShipments"))
                .containsExactly("UPS Ground from DC-A carries nothing of SO-1.");
    }

    @Test
    void onlySuitableServices() {
        // Given
        Example example = Example.base().with(Example.line("SKU-1", 1, true, 0));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(GoodsRules::onlySuitableServices, 8000);
        assertThat(judged.sentences("onlySuitableServices")).containsExactly("UPS Ground may not carry 8 CS of SKU-1.");
    }

    @Test
    void goodsAreReadyBeforeTheCutOff() {
        // Given
        Example example = Example.base().with(inbound(Example.CUT_OFF.plusSeconds(1)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(GoodsRules::goodsAreReadyBeforeTheCutOff, 8000);
        assertThat(judged.sentences("goodsAreReadyBeforeTheCutOff"))
                .containsExactly(
                        "8 CS of SKU-1 are ready at DC-A at 2026-11-24T10:00:01Z, after the cut-off of UPS Ground at 2026-11-24T10:00:00Z.");
    }

    @Test
    void goodsReadyAtTheCutOffMayLeave() {
        // Given
        Example example = Example.base().with(inbound(Example.CUT_OFF));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(GoodsRules::goodsAreReadyBeforeTheCutOff, 0);
    }

    @Test
    void wholePacks() {
        // Given
        Example example = Example.base().with(Example.line("SKU-1", 4, false, 0));

        // When
        Judged judged = Judged.plan(example, example.ships(6, 4));

        // Then
        judged.penalizedBy(GoodsRules::wholePacks, 2000);
        assertThat(judged.sentences("wholePacks")).containsExactly("6 CS of SKU-1 on line 1 is not a multiple of 4.");
    }

    @Test
    void shelfLifeOnArrival() {
        // Given
        Example example = Example.base()
                .with(FRESH)
                .with(expiring(Example.ETA.plus(Duration.ofDays(3)).minusSeconds(1)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(GoodsRules::shelfLifeOnArrival, 8000);
        assertThat(judged.sentences("shelfLifeOnArrival"))
                .containsExactly(
                        "8 CS of SKU-1 would arrive at 2026-11-25T12:00:00Z and expire at 2026-11-28T11:59:59Z, but 3 days must be left.");
    }

    @Test
    void shelfLifeLeftToTheDayIsEnough() {
        // Given
        Example example = Example.base().with(FRESH).with(expiring(Example.ETA.plus(Duration.ofDays(3))));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(GoodsRules::shelfLifeOnArrival, 0);
    }

    @Test
    void backordersWaitForGoodsOnTheirWay() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0, example.atB()));

        // Then
        judged.penalizedBy(GoodsRules::backordersWaitForGoodsOnTheirWay, 2000);
        assertThat(judged.sentences("backordersWaitForGoodsOnTheirWay"))
                .containsExactly("Line 1 of SO-1 waits for 2 units, but no such goods are on their way.");
    }

    private static Source inbound(Instant readyAt) {
        return Example.source(0, "DC-A", 8, Source.Kind.INBOUND, readyAt, null, 0);
    }

    private static Source expiring(Instant expiresAt) {
        return Example.source(0, "DC-A", 8, Source.Kind.STOCK, null, expiresAt, 0);
    }
}
