package io.crossdock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recommended re-plan of the order and the next best ones. */
public record PlanningResult(
        String solver,
        String status,
        @Nullable String score,
        @Nullable Integer timeLimitMs,
        @Nullable Long seed,
        @Nullable FulfilmentPlan chosen,
        List<FulfilmentPlan> alternatives) {

    public PlanningResult {
        alternatives = Copies.of(alternatives);
    }
}
