package io.crossdock.planning;

import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningOptions;
import io.crossdock.model.PlanningResult;
import io.crossdock.planning.answer.Answers;
import io.crossdock.planning.answer.Searched;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.Setup;
import io.crossdock.planning.solver.Judge;
import io.crossdock.planning.solver.PlanSolver;
import io.crossdock.planning.solver.Run;
import io.crossdock.planning.solver.Solved;
import io.crossdock.planning.solver.Solvers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** From a question for plans to ranked answers, by the solver settings of one release; shared by all threads. */
public final class Planner {
    private static final int USUAL_PLANS = 3;
    private static final int DECODES_FOR_REASONS = 2_000;

    /** Other plans are shown where people compare them; a batch of orders is one plan for all. */
    private static final int MOST_ORDERS_WITH_OTHERS = 20;

    private final PlanSolver solver;

    /** @param singleOrder and {@code batch}: solver settings in the XML format of OptaPlanner */
    public Planner(String singleOrder, String batch) {
        this.solver = new PlanSolver(Solvers.of(stream(singleOrder), stream(batch)), new Judge());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One result per order of the request, in its order. The request must have passed {@link
     * io.crossdock.planning.setup.PlanCheck}.
     *
     * @param cancelled asked now and then: nobody waits for the plans any more
     */
    public List<PlanningResult> plan(PlanTask task, BooleanSupplier cancelled) {
        Prepared prepared = Setup.of(task);
        Problem problem = prepared.problem();
        PlanningOptions options = task.request().planning();
        Integer limit = options == null ? null : options.timeLimitMs();
        long seed = options == null || options.seed() == null ? 0 : options.seed();
        Solved solved =
                solver.solve(problem, new Run(seed, 100, limit == null ? null : Duration.ofMillis(limit), cancelled));
        int atMost = options == null || options.alternatives() == null ? USUAL_PLANS : options.alternatives();
        List<PlanningResult> results = new ArrayList<>();
        for (Demand demand : problem.demands()) {
            Searched found = searched(problem, demand, solved, seed, limit);
            results.add(Answers.of(prepared, demand, found, atMost, Planner::best));
        }
        return prepared.inOrderOfRequest(results);
    }

    private static Searched searched(
            Problem problem, Demand demand, Solved solved, long seed, @Nullable Integer limit) {
        OrderPlan chosen = solved.plans().get(demand.index());
        List<OrderPlan> others = solved.plans().stream()
                .filter(plan -> plan.demand().index() != demand.index())
                .toList();
        boolean compared = problem.demands().size() <= MOST_ORDERS_WITH_OTHERS;
        return new Searched(
                chosen,
                compared ? new Candidates(problem, demand, others, chosen).all() : List.of(),
                others,
                problem.lanesOf(demand).size() <= OrderSearch.FEW_LANES,
                bound(problem, solved),
                solved.proved(),
                solved.stoppedBy(),
                solved.scoreCalculations() > 1 ? "OptaPlanner local search" : "exact search",
                solved.scoreCalculations(),
                seed,
                limit);
    }

    /** Only a single order has a bound of its own, and service first has none in money unless it is proved. */
    private static @Nullable Long bound(Problem problem, Solved solved) {
        boolean inMoney = solved.proved() || !problem.weights().serviceFirst();
        return problem.demands().size() == 1 && inMoney ? (Long) solved.lowerBoundCents() : null;
    }

    private static OrderPlan best(Problem problem, Demand demand, List<OrderPlan> others) {
        Remaining left = Remaining.of(problem);
        others.forEach(left::take);
        return new OrderSearch(problem, demand)
                .best(left, StockPrices.none(problem), DECODES_FOR_REASONS)
                .plan();
    }
}
