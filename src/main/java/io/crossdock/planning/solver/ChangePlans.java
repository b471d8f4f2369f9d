package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives some orders other plans, all at once. */
final class ChangePlans extends AbstractMove<PlanSolution> {
    private final List<PlannedOrder> orders;
    private final List<OrderPlan> plans;

    ChangePlans(List<PlannedOrder> orders, List<OrderPlan> plans) {
        this.orders = orders;
        this.plans = plans;
    }

    /** Always: a move that changes nothing is scored too, which lets a run with few choices reach its limit. */
    @Override
    public boolean isMoveDoable(ScoreDirector<PlanSolution> director) {
        return true;
    }

    @Override
    protected ChangePlans createUndoMove(ScoreDirector<PlanSolution> director) {
        return new ChangePlans(orders, orders.stream().map(PlannedOrder::plan).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanSolution> director) {
        for (int i = 0; i < orders.size(); i++) {
            PlannedOrder order = orders.get(i);
            director.beforeVariableChanged(order, "plan");
            order.choose(plans.get(i));
            director.afterVariableChanged(order, "plan");
        }
    }

    @Override
    public List<PlannedOrder> getPlanningEntities() {
        return orders;
    }

    @Override
    public List<OrderPlan> getPlanningValues() {
        return plans;
    }
}
