package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Problem;
import java.util.Objects;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner as it comes: construction and local search with its own moves, for a given time. */
final class SlotSolver {
    private static final long MILLISECONDS = 200;

    private final SolverFactory<SlotPlan> factory = SolverFactory.create(new SolverConfig()
            .withSolutionClass(SlotPlan.class)
            .withEntityClasses(SlotPlan.Slot.class)
            .withEasyScoreCalculatorClass(SlotPlan.Calculator.class)
            .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(MILLISECONDS)));

    long cents(Problem problem) {
        SlotPlan solved = factory.buildSolver().solve(new SlotPlan(problem));
        return -Objects.requireNonNull(solved.getScore()).score();
    }
}
