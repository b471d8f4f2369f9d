package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link PlanRequest}.
 *
 * @param planningId digest of request and release
 * @param orders one result per order of the request, in its order
 * @param totalCostUsd of all chosen plans, with the prices of what goes wrong
 */
public record PlanAnswer(
        @Nullable String requestId,
        String planningId,
        Instant evaluatedAt,
        RuleSetReference ruleSet,
        List<PlanningResult> orders,
        BigDecimal totalCostUsd,
        List<String> warnings) {

    public PlanAnswer {
        orders = Copies.of(orders);
        warnings = Copies.of(warnings);
    }
}
