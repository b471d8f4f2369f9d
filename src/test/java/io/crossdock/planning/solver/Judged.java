package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import java.util.List;
import java.util.function.Function;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** Plans before the constraints: what they weigh, and what is said about them. */
final class Judged {
    private static final ConstraintVerifier<PlanConstraints, PlanSolution> VERIFIER = ConstraintVerifier.build(
                    new PlanConstraints(), PlanSolution.class, PlannedOrder.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
    private static final SolutionManager<PlanSolution, HardMediumSoftLongScore> SCORES =
            SolutionManager.create(SolverFactory.<PlanSolution>create(new SolverConfig()
                    .withSolutionClass(PlanSolution.class)
                    .withEntityClasses(PlannedOrder.class)
                    .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                            .withConstraintProviderClass(PlanConstraints.class)
                            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET))));

    private final PlanSolution solution;

    private Judged(PlanSolution solution) {
        this.solution = solution;
    }

    static Judged plans(Problem problem, List<OrderPlan> plans) {
        return new Judged(PlanSolution.of(problem, plans));
    }

    static Judged plan(Example example, OrderPlan plan) {
        return plans(example.problem(), List.of(plan));
    }

    HardMediumSoftLongScore score() {
        return SCORES.update(solution);
    }

    void penalizedBy(Function<ConstraintFactory, Constraint> constraint, long weight) {
        VERIFIER.verifyThat((provider, factory) -> constraint.apply(factory))
                .given(solution.orders().toArray())
                .penalizesBy(weight);
    }

    /** What the constraint says about these plans. */
    List<String> sentences(String constraint) {
        return SCORES.explain(solution).getConstraintMatchTotalMap().values().stream()
                .filter(total -> total.getConstraintName().equals(constraint))
                .flatMap(total -> total.getConstraintMatchSet().stream())
                .map(ConstraintMatch::<Finding>getJustification)
                .map(Finding::sentence)
                .sorted()
                .toList();
    }
}
