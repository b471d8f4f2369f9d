package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** What plans are worth, and why, by the constraints. */
public final class Judge {
    private final SolutionManager<PlanSolution, HardMediumSoftLongScore> scores =
            SolutionManager.create(SolverFactory.<PlanSolution>create(model(new SolverConfig())));

    /** What every solver works on: the plans, and the constraints that judge them. */
    static SolverConfig model(SolverConfig config) {
        return config.withSolutionClass(PlanSolution.class)
                .withEntityClasses(PlannedOrder.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlanConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }

    public HardMediumSoftLongScore score(Problem problem, List<OrderPlan> plans) {
        return scores.update(PlanSolution.of(problem, plans));
    }

    /** Why the plans score as they do, in the order of the constraints. */
    public List<Finding> findings(Problem problem, List<OrderPlan> plans) {
        return scores.explain(PlanSolution.of(problem, plans)).getConstraintMatchTotalMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(Judge::findings)
                .toList();
    }

    private static Stream<Finding> findings(ConstraintMatchTotal<HardMediumSoftLongScore> total) {
        return total.getConstraintMatchSet().stream()
                .map(ConstraintMatch::<Finding>getJustification)
                .sorted(Comparator.comparing(Finding::sentence));
    }
}
