package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Remaining;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plans of a search leave, kept up with each step instead of counted anew. */
final class Standing {
    private final Remaining left;
    private final @Nullable OrderPlan[] counted;

    Standing(Problem problem) {
        left = Remaining.of(problem);
        counted = new OrderPlan[problem.demands().size()];
    }

    Remaining left() {
        return left;
    }

    @SuppressWarnings("ReferenceEquality") // an equal plan that was proposed anew counts as new, which is only slower
    void catchUpWith(List<PlannedOrder> orders) {
        for (int i = 0; i < counted.length; i++) {
            OrderPlan now = orders.get(i).plan();
            OrderPlan before = counted[i];
            if (before != now) {
                if (before != null) {
                    left.free(before);
                }
                left.take(now);
                counted[i] = now;
            }
        }
    }
}
