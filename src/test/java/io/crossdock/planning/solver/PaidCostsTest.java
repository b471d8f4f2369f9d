package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaidCostsTest {

    @Test
    void freight() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PaidCosts::freight, 2400);
        assertThat(judged.sentences("freight"))
                .containsExactly(
                        "UPS Ground from DC-A costs 12.00 USD for 40 kg.",
                        "UPS Ground from DC-B costs 12.00 USD for 10 kg.");
    }

    @Test
    void handling() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PaidCosts::handling, 600);
        assertThat(judged.sentences("handling"))
                .containsExactly(
                        "One more shipment from DC-A for SO-1 costs 3.00 USD.",
                        "One more shipment from DC-B for SO-1 costs 3.00 USD.");
    }

    @Test
    void picks() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PaidCosts::picks, 250);
        assertThat(judged.sentences("picks"))
                .containsExactly(
                        "Picking 2 CS of SKU-1 at DC-B costs 0.50 USD.",
                        "Picking 8 CS of SKU-1 at DC-A costs 2.00 USD.");
    }

    @Test
    void theOriginalShipmentCostsOnlyPicks() {
        // Given
        Example example = Example.base().with(Example.lane(0, 0, true, Example.CUT_OFF, 0));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(PaidCosts::handling, 0);
        judged.penalizedBy(PaidCosts::picks, 200);
        judged.penalizedBy(PaidCosts::freight, 0);
    }
}
