package io.crossdock.benchmarks.plan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** A model of whole and broken numbers that is to cost as little as possible. Variables are named by their place. */
final class Mip {
    static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final double LEAST_GAP = 1e-9;

    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();

    /** @param engine in the words of OR-Tools: SCIP, SAT or GLOP; the latter takes every number for a broken one */
    Mip(String engine) {
        Loader.loadNativeLibraries();
        solver = MPSolver.createSolver(engine);
        if (solver == null) {
            throw new IllegalArgumentException("OR-Tools does not bring " + engine);
        }
        solver.objective().setMinimization();
    }

    int whole(long most) {
        return added(solver.makeIntVar(0, most, ""));
    }

    int number(double most) {
        return added(solver.makeNumVar(0, most, ""));
    }

    int yesOrNo() {
        return added(solver.makeBoolVar(""));
    }

    private int added(MPVariable variable) {
        variables.add(variable);
        return variables.size() - 1;
    }

    void costs(int variable, double cents) {
        solver.objective().setCoefficient(variables.get(variable), cents);
    }

    void atMost(double limit, Sum sum) {
        between(-NO_LIMIT, limit, sum);
    }

    void atLeast(double limit, Sum sum) {
        between(limit, NO_LIMIT, sum);
    }

    void exactly(double value, Sum sum) {
        between(value, value, sum);
    }

    private void between(double least, double most, Sum sum) {
        MPConstraint constraint = solver.makeConstraint(least, most, "");
        sum.forEach((variable, factor) -> constraint.setCoefficient(variables.get(variable), factor));
    }

    /** Whether the best solution was found and proved. */
    boolean solve(long milliseconds) {
        solver.setTimeLimit(milliseconds);
        MPSolverParameters exactly = new MPSolverParameters();
        exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, LEAST_GAP);
        MPSolver.ResultStatus status = solver.solve(exactly);
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            throw new IllegalStateException("no solution in " + milliseconds + " ms: " + status);
        }
        return status == MPSolver.ResultStatus.OPTIMAL;
    }

    double value(int variable) {
        return variables.get(variable).solutionValue();
    }

    double cost() {
        return solver.objective().value();
    }

    double bound() {
        return solver.objective().bestBound();
    }
}
