package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Vehicle;
import org.junit.jupiter.api.Test;

class SharedRulesTest {

    @Test
    void stockIsShippedOnce() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(10, 0));

        // Then
        judged.penalizedBy(SharedRules::stockIsShippedOnce, 2000);
        assertThat(judged.sentences("stockIsShippedOnce"))
                .containsExactly("DC-A ships 10 CS of SKU-1, 2 more than it has.");
    }

    @Test
    void allThatIsThereMayBeShipped() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(SharedRules::stockIsShippedOnce, 0);
    }

    @Test
    void aServiceCarriesWhatFits() {
        // Given
        Example example = Example.base().with(new Vehicle(0, 48_500, Long.MAX_VALUE));

        // When
        Judged judged = Judged.plan(example, example.ships(4, 6));

        // Then
        judged.penalizedBy(SharedRules::aServiceCarriesWhatFits, 1500);
        assertThat(judged.sentences("aServiceCarriesWhatFits"))
                .containsExactly("UPS Ground is to carry 50 kg, 1.5 kg more than it can.");
    }

    @Test
    void aServiceCarriesTheQuantityThatFits() {
        // Given
        Example example = Example.base().with(new Vehicle(0, 50_000, 7000));

        // When
        Judged judged = Judged.plan(example, example.ships(4, 6));

        // Then
        judged.penalizedBy(SharedRules::aServiceCarriesWhatFits, 3000);
        assertThat(judged.sentences("aServiceCarriesWhatFits"))
                .containsExactly("UPS Ground is to carry 10 units, 3 units more than it can.");
    }

    @Test
    void aNodeShipsWhatItCan() {
        // Given
        Example example = Example.base().with(new Node(0, "DC-A", 5000, 1));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(SharedRules::aNodeShipsWhatItCan, 3000);
        assertThat(judged.sentences("aNodeShipsWhatItCan"))
                .containsExactly("DC-A is to ship 8 units, 3 more than it can.");
    }

    @Test
    void aNodeWithoutShipmentsLeftShipsOnlyTheOriginalOne() {
        // Given
        Example example = Example.base().with(new Node(0, "DC-A", Long.MAX_VALUE, 0));
        Example original = example.with(Example.lane(0, 0, true, Example.CUT_OFF, 0));

        // When
        Judged another = Judged.plan(example, example.ships(8, 2));
        Judged planned = Judged.plan(original, original.ships(8, 2));

        // Then
        another.penalizedBy(SharedRules::aNodeShipsWhatItCan, 1);
        planned.penalizedBy(SharedRules::aNodeShipsWhatItCan, 0);
        assertThat(another.sentences("aNodeShipsWhatItCan"))
                .containsExactly("DC-A is to ship 1 shipment, 1 more than it can.");
    }
}
