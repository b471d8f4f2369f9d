package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A plan for every order, in the order of the demands. */
@PlanningSolution(solutionCloner = PlanSolution.Copy.class)
public final class PlanSolution {
    static final String FIRST_PLANS = "firstPlans";

    /** Where a run starts; its moves find better ones. */
    @ValueRangeProvider(id = FIRST_PLANS)
    private final List<OrderPlan> firstPlans;

    @PlanningEntityCollectionProperty
    private final List<PlannedOrder> orders;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    private final @Nullable Workbench workbench;

    private PlanSolution(
            @Nullable Workbench workbench,
            List<OrderPlan> firstPlans,
            List<PlannedOrder> orders,
            @Nullable HardMediumSoftLongScore score) {
        this.workbench = workbench;
        this.firstPlans = firstPlans;
        this.orders = orders;
        this.score = score;
    }

    /** Plans to judge. */
    static PlanSolution of(Problem problem, List<OrderPlan> plans) {
        return new PlanSolution(null, plans, orders(problem, plans), null);
    }

    /** Plans to better. */
    static PlanSolution of(Workbench workbench, List<OrderPlan> plans) {
        return new PlanSolution(workbench, plans, orders(workbench.problem(), plans), null);
    }

    private static List<PlannedOrder> orders(Problem problem, List<OrderPlan> plans) {
        return plans.stream().map(plan -> new PlannedOrder(problem, plan)).toList();
    }

    List<PlannedOrder> orders() {
        return orders;
    }

    List<OrderPlan> plans() {
        return orders.stream().map(PlannedOrder::plan).toList();
    }

    Workbench workbench() {
        return Objects.requireNonNull(workbench, "plans that are only judged");
    }

    HardMediumSoftLongScore score() {
        return Objects.requireNonNull(score, "not judged yet");
    }

    /** Plans are values: a copy shares them. */
    public static final class Copy implements SolutionCloner<PlanSolution> {
        @Override
        public PlanSolution cloneSolution(PlanSolution original) {
            return new PlanSolution(
                    original.workbench,
                    original.firstPlans,
                    original.orders.stream().map(PlannedOrder::copy).toList(),
                    original.score);
        }
    }
}
