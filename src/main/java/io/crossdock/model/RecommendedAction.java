package io.crossdock.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to resolve the case.
 *
 * @param name the action in words
 * @param selected part of the recommendation; the others are shown for choice
 * @param mode how much of it may happen without a person, absent for actions that are not selected
 * @param feasible YES, NO or UNKNOWN (to be verified)
 * @param note why it is not feasible, or what must be verified
 * @param parameters what the action needs to be carried out
 * @param approval absent when the action needs no approval authority
 */
public record RecommendedAction(
        String action,
        @Nullable String name,
        String ruleId,
        boolean selected,
        @Nullable AutomationMode mode,
        @Nullable String feasible,
        @Nullable String note,
        @Nullable BigDecimal costUsd,
        @Nullable BigDecimal approvalAmount,
        Map<String, @Nullable Object> parameters,
        boolean changesCommitment,
        int rank,
        Approval.@Nullable Requirement approval) {

    public RecommendedAction {
        parameters = Copies.of(parameters);
    }
}
