package io.crossdock.planning.solver;

import java.io.InputStream;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** The solver settings of a release: one for a single order, one for many. */
public final class Solvers {
    private final SolverConfig singleOrder;
    private final SolverConfig batch;

    private Solvers(SolverConfig singleOrder, SolverConfig batch) {
        this.singleOrder = singleOrder;
        this.batch = batch;
    }

    /** Reads solver settings in the XML format of OptaPlanner; streams are left open. */
    public static Solvers of(InputStream singleOrder, InputStream batch) {
        return new Solvers(read(singleOrder), read(batch));
    }

    private static SolverConfig read(InputStream settings) {
        ClassLoader classes = Solvers.class.getClassLoader();
        return Judge.model(SolverConfig.createFromXmlInputStream(settings, classes));
    }

    /** @param scoreCalculations after which it ends */
    Solver<PlanSolution> build(boolean single, long seed, long scoreCalculations) {
        SolverConfig config = new SolverConfig(single ? singleOrder : batch).withRandomSeed(seed);
        config.getTerminationConfig().setScoreCalculationCountLimit(scoreCalculations);
        return SolverFactory.<PlanSolution>create(config).buildSolver();
    }

    long scoreCalculations(boolean single) {
        TerminationConfig termination = (single ? singleOrder : batch).getTerminationConfig();
        return termination.getScoreCalculationCountLimit();
    }
}
