package io.crossdock.benchmarks.plan;

import io.crossdock.benchmarks.Settings;
import io.crossdock.benchmarks.ShippedRules;
import io.crossdock.planning.PlanAudit;
import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import io.crossdock.planning.solver.Judge;
import io.crossdock.planning.solver.PlanSolver;
import io.crossdock.planning.solver.Run;
import io.crossdock.planning.solver.Solved;
import io.crossdock.planning.solver.Solvers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The planner with the settings of this repository. Every plan it makes is checked by the evaluator of the tests. */
final class ProductSolver {
    private static final int DECODES = 2_000;
    private static final long SEED = 1;

    private final PlanSolver solver;

    ProductSolver() throws IOException {
        ShippedRules.quiet();
        Path folder = Settings.home().resolve("planning");
        try (InputStream one = Files.newInputStream(folder.resolve("single-order.xml"));
                InputStream many = Files.newInputStream(folder.resolve("batch.xml"))) {
            solver = new PlanSolver(Solvers.of(one, many), new Judge());
        }
    }

    /** @param effortPercent of the score calculations that the settings allow */
    Timed<Solved> solve(Problem problem, int effortPercent) {
        Timed<Solved> solved =
                Timed.of(() -> solver.solve(problem, new Run(SEED, effortPercent, null, () -> false)));
        check(problem, solved.result().plans());
        return solved;
    }

    /** Order by order in rank, each the best of what is left: what a planner without a solver would do. */
    static List<OrderPlan> greedy(Problem problem) {
        Remaining left = Remaining.of(problem);
        List<OrderPlan> plans = new ArrayList<>();
        problem.demands().stream()
                .sorted(Comparator.comparingInt(Demand::rank).reversed().thenComparingInt(Demand::index))
                .forEach(demand -> {
                    OrderPlan plan = new OrderSearch(problem, demand)
                            .best(left, StockPrices.none(problem), DECODES)
                            .plan();
                    left.take(plan);
                    plans.add(plan);
                });
        check(problem, plans);
        return plans;
    }

    static long cents(Problem problem, List<OrderPlan> plans) {
        return plans.stream()
                .mapToLong(plan -> Costs.of(plan, problem.weights()).total())
                .sum();
    }

    private static void check(Problem problem, List<OrderPlan> plans) {
        List<String> violations = PlanAudit.violations(problem, plans);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("plans that break rules: " + violations);
        }
    }
}
