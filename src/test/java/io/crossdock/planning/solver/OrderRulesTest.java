package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    @Test
    void everythingNeededIsAccountedFor() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.plan(8, 1, List.of()));

        // Then
        judged.penalizedBy(OrderRules::everythingNeededIsAccountedFor, 1000);
        assertThat(judged.sentences("everythingNeededIsAccountedFor"))
                .containsExactly("Line 1 of SO-1 needs 10, but the plan has 9.");
    }

    @Test
    void neverMoreThanNeeded() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.plan(8, 4, List.of()));

        // Then
        judged.penalizedBy(OrderRules::everythingNeededIsAccountedFor, 2000);
        assertThat(judged.sentences("everythingNeededIsAccountedFor"))
                .containsExactly("Line 1 of SO-1 needs 10, but the plan has 12.");
    }

    @Test
    void shipComplete() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, true, Example.limits(3, Long.MAX_VALUE, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(OrderRules::shipComplete, 2000);
        assertThat(judged.sentences("shipComplete"))
                .containsExactly("SO-1 ships complete or not at all, but 8 units ship and 2 stay open.");
    }

    @Test
    void shippingNothingIsComplete() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, true, Example.limits(3, Long.MAX_VALUE, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(0, 0));

        // Then
        judged.penalizedBy(OrderRules::shipComplete, 0);
    }

    @Test
    void noMoreShipmentsThanAllowed() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 5, false, Example.limits(2, Long.MAX_VALUE, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(OrderRules::noMoreShipmentsThanAllowed, 1);
        assertThat(judged.sentences("noMoreShipmentsThanAllowed"))
                .containsExactly("SO-1 ships in 3 shipments, but at most 2 may be used.");
    }

    @Test
    void asManyShipmentsAsAllowed() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, false, Example.limits(2, Long.MAX_VALUE, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(OrderRules::noMoreShipmentsThanAllowed, 0);
    }

    @Test
    void noMoreExtraCostThanAllowed() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, false, Example.limits(3, 3249, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(OrderRules::noMoreExtraCostThanAllowed, 1);
        assertThat(judged.sentences("noMoreExtraCostThanAllowed"))
                .containsExactly(
                        "The plan of SO-1 costs 32.50 USD more than the original one, but at most 32.49 USD are allowed.");
    }

    @Test
    void extraCostAtTheLimitIsAllowed() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, false, Example.limits(3, 3250, 0)));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(OrderRules::noMoreExtraCostThanAllowed, 0);
    }

    @Test
    void theFirstShipmentIsWorthIt() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, false, Example.limits(3, Long.MAX_VALUE, 60)));

        // When
        Judged judged = Judged.plan(example, example.ships(5, 5));

        // Then
        judged.penalizedBy(OrderRules::theFirstShipmentIsWorthIt, 1000);
        assertThat(judged.sentences("theFirstShipmentIsWorthIt"))
                .containsExactly("The first shipment of SO-1 carries 5 of 10 units, but at least 60 % are asked for.");
    }

    @Test
    void aFirstShipmentOfTheLeastSizeIsEnough() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 0, false, Example.limits(3, Long.MAX_VALUE, 60)));

        // When
        Judged judged = Judged.plan(example, example.ships(6, 4));

        // Then
        judged.penalizedBy(OrderRules::theFirstShipmentIsWorthIt, 0);
    }

    @Test
    void pinnedGoodsLeaveFirst() {
        // Given
        Example example = Example.base()
                .with(Example.demand(List.of(Example.base().line()), 10, false, Example.limits(3, Long.MAX_VALUE, 60)));

        // When
        Judged judged = Judged.plan(example, example.ships(5, 5));

        // Then
        judged.penalizedBy(OrderRules::theFirstShipmentIsWorthIt, 2000);
        assertThat(judged.sentences("theFirstShipmentIsWorthIt"))
                .containsExactly("The first shipment of SO-1 carries 10 of 20 units, but at least 60 % are asked for.");
    }
}
