package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.problem.Weights;
import org.junit.jupiter.api.Test;

class ServiceGoalsTest {

    @Test
    void demandLeftOpen() {
        // Given
        Example example = Example.base().with(new Weights(50, 0, 20, true));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 0));

        // Then
        judged.penalizedBy(ServiceGoals::demandLeftOpen, 80_000);
        assertThat(judged.sentences("demandLeftOpen"))
                .containsExactly("2 CS of line 1 of SO-1 stay open, at a priority of 40.");
    }

    @Test
    void demandComesLate() {
        // Given
        Example example =
                Example.base().with(new Weights(50, 0, 20, true)).with(Example.lane(1, 1, false, Example.CUT_OFF, 6));

        // When
        Judged judged = Judged.plan(example, example.ships(8, 2));

        // Then
        judged.penalizedBy(ServiceGoals::demandComesLate, 80_000);
        assertThat(judged.sentences("demandComesLate"))
                .containsExactly("2 CS of line 1 of SO-1 come 6 h late, at a priority of 40.");
    }

    @Test
    void moneyAloneCountsByDefault() {
        // Given
        Example example = Example.base().with(Example.lane(1, 1, false, Example.CUT_OFF, 6));

        // When
        Judged judged = Judged.plan(example, example.ships(0, 8));

        // Then
        judged.penalizedBy(ServiceGoals::demandComesLate, 0);
        judged.penalizedBy(ServiceGoals::demandLeftOpen, 0);
    }
}
