package io.crossdock.benchmarks.plan;

import io.crossdock.benchmarks.Benchmark;
import io.crossdock.benchmarks.Figure;
import io.crossdock.benchmarks.Settings;
import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.solver.Solved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Public data, from folders that {@code -Dbrunel=} and {@code -Dnextmv=} name: a day of 9,215 orders, and one small order
 * with the result of its authors. Nothing is measured of what is not given.
 */
public final class BrunelBenchmark implements Benchmark {
    private static final int EFFORT = 60;
    private static final double CENTS = 100;

    @Override
    public List<Figure> run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        String brunel = Settings.word("brunel", "");
        if (!brunel.isEmpty()) {
            figures.addAll(day(BrunelDay.read(Path.of(brunel))));
        }
        String nextmv = Settings.word("nextmv", "");
        if (!nextmv.isEmpty()) {
            figures.addAll(NextmvOrder.read(Path.of(nextmv)).figures(new ProductSolver()));
        }
        return figures;
    }

    private static List<Figure> day(BrunelDay day) throws IOException {
        BrunelBound bound = BrunelBound.of(day);
        Problem problem = BrunelProblem.of(day);
        Timed<Solved> solved = new ProductSolver().solve(problem, EFFORT);
        long assigned = 0;
        long cents = 0;
        for (OrderPlan plan : solved.result().plans()) {
            if (plan.open().isEmpty()) {
                assigned++;
                cents += Costs.of(plan, problem.weights()).total();
            }
        }
        double gap = 100 * (cents - bound.cents()) / bound.cents();
        return List.of(
                Figure.of("Brunel day: orders that can be assigned", bound.assigned(), "orders"),
                Figure.atLeast("Brunel day: assigned", assigned, bound.assigned(), "orders"),
                Figure.of("Brunel day: LP optimum for that many", bound.cents() / CENTS, "USD"),
                Figure.of("Brunel day: cost", cents / CENTS, "USD"),
                Figure.atMost("Brunel day: above the LP optimum", gap, 0.05, "%"),
                Figure.atMost("Brunel day: time", solved.seconds(), 10, "s CPU"));
    }
}
