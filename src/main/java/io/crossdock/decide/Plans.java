package io.crossdock.decide;

import io.crossdock.model.Fault;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningResult;
import io.crossdock.ruleset.CompiledRelease;
import java.util.List;

/** Makes the plans that a decision asks for. */
@FunctionalInterface
public interface Plans {
    /** What contradicts itself in what a case says for planning; only a case without such faults may be planned. */
    default List<Fault> contradictions(PlanRequest ofCase) {
        return List.of();
    }

    /** For services that leave planning to others: guard AG-013 then keeps what needs a plan with people. */
    Plans NONE = (release, task) -> List.of();

    /** What a case without contradictions leaves out, so that no plan can be made of its order. */
    default List<Fault> gaps(PlanRequest ofCase) {
        return List.of();
    }

    /** One result per order of the task, in its order; none when no planner is there. */
    List<PlanningResult> of(CompiledRelease release, PlanTask task);
}
