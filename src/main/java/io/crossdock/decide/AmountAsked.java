package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.table.Facts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The question which amount an approval of this case would be about; rules answer it. */
public final class AmountAsked {
    private final String approvalAction;
    private final DecisionRequest request;
    private final Facts facts;
    private final @Nullable PlanAmounts plan;
    private @Nullable BigDecimal amount;

    AmountAsked(String approvalAction, DecisionRequest request, Facts facts, @Nullable PlanAmounts plan) {
        this.approvalAction = approvalAction;
        this.request = request;
        this.facts = facts;
        this.plan = plan;
    }

    public String approvalAction() {
        return approvalAction;
    }

    public DecisionRequest request() {
        return request;
    }

    /** What the plan costs, absent without one. */
    public @Nullable PlanAmounts plan() {
        return plan;
    }

    /** Negative money counts as nothing. */
    public void found(BigDecimal value) {
        amount = Rounding.cents(value.max(BigDecimal.ZERO));
    }

    public void found(int value) {
        found(BigDecimal.valueOf(value));
    }

    /** Takes a measure that was made before; it may be unknown. */
    public void foundIn(String measure) {
        if (facts.value(measure) instanceof BigDecimal value) {
            found(value);
        }
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }
}
