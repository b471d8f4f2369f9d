package io.crossdock.benchmarks.plan;

import io.crossdock.benchmarks.Benchmark;
import io.crossdock.benchmarks.Figure;
import io.crossdock.benchmarks.Settings;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import io.crossdock.planning.solver.Solved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One order whose stock is spread over many nodes: how good its plan is, and what that takes once warm. */
public final class PlanBenchmark implements Benchmark {
    private static final int FULL_EFFORT = 100;
    private static final int CANDIDATES = 40;
    private static final int DECODES_FOR_CANDIDATES = 400;
    /** Of the long search that all plans are compared with. */
    private static final int DECODES_OF_A_LONG_SEARCH = 20_000;

    /** The outside solver takes seconds to minutes for one instance: it proves every so many of the small ones. */
    private static final int SEEDS_FOR_A_REFERENCE = 10;

    private static final long REFERENCE_MILLISECONDS = 30_000;

    private final List<Figure> figures = new ArrayList<>();

    /** What was measured on all seeds of one size. */
    private static final class Measured {
        final Samples gaps = new Samples();
        final Samples slotGaps = new Samples();
        final Samples times = new Samples();
        final Samples timesWithOthers = new Samples();
        int proved;
        int references;
        int confirmed;
        int seeds;
    }

    @Override
    public List<Figure> run() throws IOException {
        int quick = Settings.quick();
        Measured small = measured(GeneratedDay.Size.oneOrder(8, 20, 10), Math.max(2, 200 / quick), true);
        String of = "8 lines, 20 nodes, 10 services: ";
        figures.add(Figure.atLeast(of + "equal to the optimum", small.gaps.percentAtMost(0), 95, "%"));
        figures.add(Figure.atMost(of + "mean gap", small.gaps.mean(), 0.2, "%"));
        figures.add(Figure.atMost(of + "worst gap", small.gaps.most(), 5, "%"));
        figures.add(Figure.atMost(of + "median", small.times.median(), 15, "ms CPU"));
        figures.add(Figure.atMost(of + "slowest", small.times.most(), 50, "ms CPU"));
        explain(of, small);
        Measured large = measured(GeneratedDay.Size.oneOrder(20, 50, 20), Math.max(2, 40 / quick), false);
        of = "20 lines, 50 nodes, 20 services: ";
        figures.add(Figure.atMost(of + "mean gap", large.gaps.mean(), 1, "%"));
        figures.add(Figure.atMost(of + "p95, with others", large.timesWithOthers.percentile(95), 100, "ms CPU"));
        explain(of, large);
        return figures;
    }

    private void explain(String of, Measured measured) {
        figures.add(Figure.of(of + "p95", measured.times.percentile(95), "ms CPU"));
        figures.add(Figure.of(of + "proved by the planner", 100.0 * measured.proved / measured.seeds, "%"));
        figures.add(Figure.of(of + "optimum proved by SCIP", measured.references, "seeds"));
        figures.add(Figure.of(of + "of these equal to ours", measured.confirmed, "seeds"));
        figures.add(Figure.of(of + "slots, default moves, mean gap", measured.slotGaps.mean(), "%"));
    }

    private static Measured measured(GeneratedDay.Size size, int seeds, boolean referenced) throws IOException {
        ProductSolver solver = new ProductSolver();
        SlotSolver slots = new SlotSolver();
        List<Problem> problems = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            problems.add(GeneratedDay.of(size, seed));
        }
        problems.forEach(problem -> solver.solve(problem, FULL_EFFORT));
        Measured measured = new Measured();
        measured.seeds = seeds;
        for (Problem problem : problems) {
            Timed<Solved> solved = solver.solve(problem, FULL_EFFORT);
            measured.times.add(solved.milliseconds());
            measured.timesWithOthers.add(solved.milliseconds() + others(problem));
            measured.proved += solved.result().proved() ? 1 : 0;
            boolean asked = referenced && problems.indexOf(problem) % SEEDS_FOR_A_REFERENCE == 0;
            compare(problem, solved.result(), slots, asked, measured);
        }
        return measured;
    }

    /** The other ways that answers choose their alternatives from. */
    private static double others(Problem problem) {
        return Timed.of(() -> new OrderSearch(problem, problem.demands().get(0))
                        .candidates(Remaining.of(problem), CANDIDATES, DECODES_FOR_CANDIDATES))
                .milliseconds();
    }

    private static void compare(
            Problem problem, Solved solved, SlotSolver slots, boolean referenced, Measured measured) {
        long cents = ProductSolver.cents(problem, solved.plans());
        long slotCents = slots.cents(problem);
        long best = Math.min(Math.min(cents, slotCents), longSearch(problem));
        if (referenced) {
            ExactReference.Proven exact = ExactReference.solve(problem, REFERENCE_MILLISECONDS);
            check(cents, solved.proved(), exact);
            measured.references += exact.proved() ? 1 : 0;
            measured.confirmed += exact.proved() && Gap.percent(cents, exact.costCents()) == 0 ? 1 : 0;
            best = Math.min(best, exact.costCents());
        }
        measured.gaps.add(Gap.percent(cents, best));
        measured.slotGaps.add(Gap.percent(slotCents, best));
    }

    private static long longSearch(Problem problem) {
        return new OrderSearch(problem, problem.demands().get(0))
                .best(Remaining.of(problem), StockPrices.none(problem), DECODES_OF_A_LONG_SEARCH)
                .costCents();
    }

    private static void check(long cents, boolean proved, ExactReference.Proven exact) {
        if (exact.proved() && cents + ExactReference.TOLERANCE_CENTS < exact.costCents()) {
            throw new IllegalStateException("a plan for " + cents + " beats the optimum of " + exact.costCents());
        }
        if (proved && cents > exact.costCents() + ExactReference.TOLERANCE_CENTS) {
            throw new IllegalStateException(
                    "a plan for " + cents + " is proved, but " + exact.costCents() + " is less");
        }
    }
}
