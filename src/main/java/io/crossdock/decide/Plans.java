package io.crossdock.decide;

import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningResult;
import io.crossdock.ruleset.CompiledRelease;
import java.util.List;

/** Makes the plans that a decision asks for. */
@FunctionalInterface
public interface Plans {
    /** For services that leave planning to others: guard AG-013 then keeps what needs a plan with people. */
    Plans NONE = (release, task) -> List.of();

    /** One result per order of the task, in its order; none when no planner is there. */
    List<PlanningResult> of(CompiledRelease release, PlanTask task);
}
