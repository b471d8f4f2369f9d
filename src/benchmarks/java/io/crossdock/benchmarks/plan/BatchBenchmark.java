package io.crossdock.benchmarks.plan;

import io.crossdock.benchmarks.Benchmark;
import io.crossdock.benchmarks.Figure;
import io.crossdock.benchmarks.Settings;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.solver.Solved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Many orders that want the same stock and the same room: how far from the optimum or the best known, in what time. */
public final class BatchBenchmark implements Benchmark {
    private static final int FULL_EFFORT = 100;
    private static final int LONG_EFFORT = 400;
    private static final int SEEDS_OF_TEN = 10;
    private static final long REFERENCE_MILLISECONDS = 20_000;
    private static final GeneratedDay.Size TEN = new GeneratedDay.Size(10, 2, 5, 8, 4, 12, 2, 100);
    private static final GeneratedDay.Size FIVE_HUNDRED = new GeneratedDay.Size(500, 2, 5, 12, 4, 150, 10, 95);
    private static final GeneratedDay.Size TWO_THOUSAND = new GeneratedDay.Size(2_000, 2, 5, 12, 4, 400, 20, 95);

    private final List<Figure> figures = new ArrayList<>();

    /** @param effortPercent that takes about as long as the limit allows */
    private record Try(int effortPercent, double mostSeconds, double mostPercent) {}

    @Override
    public List<Figure> run() throws IOException {
        ProductSolver solver = new ProductSolver();
        ten(solver, Math.max(2, SEEDS_OF_TEN / Settings.quick()));
        many(solver, "500 orders", FIVE_HUNDRED, List.of(new Try(12, 2, 10), new Try(75, 10, 3)));
        many(solver, "2,000 orders", TWO_THOUSAND, List.of(new Try(20, 20, 10)));
        return figures;
    }

    private void ten(ProductSolver solver, int seeds) {
        Samples gaps = new Samples();
        Samples times = new Samples();
        int unproved = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Problem problem = GeneratedDay.of(TEN, seed);
            solver.solve(problem, FULL_EFFORT);
            Timed<Solved> solved = solver.solve(problem, FULL_EFFORT);
            ExactReference.Proven exact = ExactReference.solve(problem, REFERENCE_MILLISECONDS);
            long cents = ProductSolver.cents(problem, solved.result().plans());
            gaps.add(Gap.percent(cents, exact.proved() ? exact.costCents() : exact.boundCents()));
            times.add(solved.milliseconds());
            unproved += exact.proved() ? 0 : 1;
        }
        figures.add(Figure.atMost("10 contended orders: median gap", gaps.median(), 3, "%"));
        figures.add(Figure.of("10 contended orders: worst gap", gaps.most(), "%"));
        figures.add(Figure.atMost("10 contended orders: median", times.median(), 200, "ms CPU"));
        figures.add(Figure.of("10 contended orders: gap to a bound only", unproved, "seeds"));
    }

    private void many(ProductSolver solver, String name, GeneratedDay.Size size, List<Try> tries) {
        Problem problem = GeneratedDay.of(size, 1);
        List<OrderPlan> greedy = ProductSolver.greedy(problem);
        long greedyCents = ProductSolver.cents(problem, greedy);
        Timed<Solved> longest = solver.solve(problem, Math.max(FULL_EFFORT, LONG_EFFORT / Settings.quick()));
        long best = ProductSolver.cents(problem, longest.result().plans());
        figures.add(Figure.of(name + ": greedy above the best known", Gap.percent(greedyCents, best), "%"));
        for (Try one : tries) {
            Timed<Solved> solved = solver.solve(problem, one.effortPercent());
            long cents = ProductSolver.cents(problem, solved.result().plans());
            if (cents > greedyCents) {
                throw new IllegalStateException(name + " cost " + cents + ", more than the greedy " + greedyCents);
            }
            String effort = name + ", effort " + one.effortPercent() + " %: ";
            figures.add(Figure.atMost(effort + "above best known", Gap.percent(cents, best), one.mostPercent(), "%"));
            figures.add(Figure.atMost(effort + "time", solved.seconds(), one.mostSeconds(), "s CPU"));
        }
        double bound = Gap.percent(best, longest.result().lowerBoundCents());
        figures.add(Figure.of(name + ": best known above its bound", bound, "%"));
        figures.add(Figure.of(name + ": best known took", longest.seconds(), "s CPU"));
    }
}
