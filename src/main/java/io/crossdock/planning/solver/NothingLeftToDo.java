package io.crossdock.planning.solver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/** Ends a run whose plans cost no more than the lower bound, or whose patience is over. Says nothing of progress. */
public final class NothingLeftToDo extends AbstractTermination<PlanSolution> {
    private static final double NO_PROGRESS_KNOWN = -1.0;

    @Override
    public boolean isSolverTerminated(SolverScope<PlanSolution> scope) {
        PlanSolution best = scope.getBestSolution();
        return best.workbench().isOutOfPatience() || isAtTheBound(best, (HardMediumSoftLongScore) scope.getBestScore());
    }

    @Override
    public boolean isPhaseTerminated(AbstractPhaseScope<PlanSolution> scope) {
        return isSolverTerminated(scope.getSolverScope());
    }

    private static boolean isAtTheBound(PlanSolution best, HardMediumSoftLongScore score) {
        long bound = best.workbench().lowerBoundCents();
        return score.isFeasible() && score.mediumScore() == 0 && -score.softScore() <= bound;
    }

    @Override
    public double calculateSolverTimeGradient(SolverScope<PlanSolution> scope) {
        return NO_PROGRESS_KNOWN;
    }

    @Override
    public double calculatePhaseTimeGradient(AbstractPhaseScope<PlanSolution> scope) {
        return NO_PROGRESS_KNOWN;
    }
}
