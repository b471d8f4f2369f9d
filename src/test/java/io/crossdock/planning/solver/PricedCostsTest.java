package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricedCostsTest {

    @Test
    void safetyStockUsed() {
        // Given
        Example example = Example.base().with(Example.stock(0, "DC-A", 8, Source.Kind.SAFETY_STOCK, 12_500));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PricedCosts::safetyStockUsed, 1000);
        assertThat(judged.sentences("safetyStockUsed"))
                .containsExactly("Taking 8 CS of SKU-1 from the safety stock of DC-A is priced at 10.00 USD.");
    }

    @Test
    void donorLoss() {
        // Given
        Example example = Example.base().with(Example.stock(0, "DC-A", 8, Source.Kind.DONOR, 12_500));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PricedCosts::donorLoss, 1000);
        assertThat(judged.sentences("donorLoss"))
                .containsExactly("Taking 8 CS of SKU-1 from SO-77 is priced at 10.00 USD.");
    }

    @Test
    void substitutes() {
        // Given
        Example example = Example.base().with(Example.line("SKU-0", 1, false, 0));
        Load load = new Load(example.fromA(), List.of(new Part(example.line(), example.atA(), 8000)));

        // When
        Judged judged = Judged.plan(example, new OrderPlan(example.demand(), List.of(load), List.of()));

        // Then
        judged.penalizedBy(PricedCosts::substitutes, 2000);
        assertThat(judged.sentences("substitutes"))
                .containsExactly("Line 1 of SO-1 gets 8 CS of SKU-1 instead of SKU-0, priced at 20.00 USD.");
    }

    @Test
    void lateness() {
        // Given
        Example example = Example.base().with(Example.lane(1, 1, false, Example.CUT_OFF, 6));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(PricedCosts::lateness, 120);
        assertThat(judged.sentences("lateness"))
                .containsExactly("2 CS of SKU-1 for SO-1 come 6 h late, priced at 1.20 USD.");
    }

    @Test
    void openDemand() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(PricedCosts::openDemand, 3000);
        assertThat(judged.sentences("openDemand"))
                .containsExactly("2 CS of SKU-1 for SO-1 are not delivered, priced at 30.00 USD.");
    }

    @Test
    void aBackorderCostsByTheDay() {
        // Given
        Example example = Example.base();
        Source arriving = Example.source(1, "DC-B", 5, Source.Kind.INBOUND, Example.ETA.plusSeconds(86_401), null, 0);

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0, arriving));

        // Then
        judged.penalizedBy(PricedCosts::openDemand, 400);
        assertThat(judged.sentences("openDemand"))
                .containsExactly("2 CS of SKU-1 for SO-1 wait for goods on their way, priced at 4.00 USD.");
    }

    @Test
    void breachOfContract() {
        // Given
        Example example = Example.base();

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(PricedCosts::breachOfContract, 20_000);
        assertThat(judged.sentences("breachOfContract"))
                .containsExactly(
                        "SO-1 is not delivered in full and on time, which costs 200.00 USD under its contract.");
    }

    @Test
    void carbon() {
        // Given
        Example example = Example.base().with(new Weights(50, 5000, 20, false));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(PricedCosts::carbon, 2000);
        assertThat(judged.sentences("carbon"))
                .containsExactly("UPS Ground from DC-A emits 40 kg of carbon dioxide, priced at 20.00 USD.");
    }
}
