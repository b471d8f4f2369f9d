package io.crossdock.planning.solver;

import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Found;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.solver.DefaultSolver;

/** Finds the best plans: by a complete search for one order, by a search among the plans of all for many. */
public final class PlanSolver {
    /** A set of lanes takes longer to look at, the more lanes there are: decodes times lanes. */
    private static final int EFFORT_ALONE = 1_200_000;

    private static final int MOST_DECODES_ALONE = 6_000;
    private static final int DECODES_AMONG_MANY = 60;
    private static final int PRICE_ROUNDS = 5;

    private final Solvers solvers;
    private final Judge judge;

    public PlanSolver(Solvers solvers, Judge judge) {
        this.solvers = solvers;
        this.judge = judge;
    }

    public Solved solve(Problem problem, Run run) {
        if (problem.demands().isEmpty()) {
            return new Solved(
                    List.of(), HardMediumSoftLongScore.ZERO, 0, true, StoppedBy.NOTHING_TO_PLAN, 0, List.of());
        }
        return problem.demands().size() == 1 ? solveOne(problem, run) : solveMany(problem, run);
    }

    private Solved solveOne(Problem problem, Run run) {
        int decodes = Math.min(
                MOST_DECODES_ALONE, EFFORT_ALONE / Math.max(1, problem.lanes().size()));
        Workbench workbench = Workbench.of(problem, new Patience(run), Math.max(1, decodes));
        Found found = workbench.best(0, Remaining.of(problem), StockPrices.none(problem));
        List<OrderPlan> plans = List.of(found.plan());
        if (found.proved()) {
            return proved(problem, plans, List.of());
        }
        return search(workbench.knowing(StockPrices.none(problem), found.lowerBoundCents()), plans, run);
    }

    private Solved solveMany(Problem problem, Run run) {
        Workbench workbench = Workbench.of(problem, new Patience(run), DECODES_AMONG_MANY);
        Rivals rivals = new Rivals(problem);
        PriceRounds rounds = new PriceRounds(workbench, rivals);
        if (rounds.doWishesFit() && rounds.areWishesProved()) {
            return proved(problem, rounds.wishes(), List.of());
        }
        FirstPlans first = new FirstPlans(workbench);
        List<OrderPlan> start = first.at(StockPrices.none(problem));
        if (!problem.weights().serviceFirst()) {
            rounds.run(PRICE_ROUNDS, first.cents(start));
            List<OrderPlan> priced = first.at(rounds.prices());
            start = first.cents(priced) < first.cents(start) ? priced : start;
        }
        return search(workbench.knowing(rounds.prices(), rounds.lowerBoundCents()), start, run);
    }

    private Solved proved(Problem problem, List<OrderPlan> plans, List<StockPrice> prices) {
        HardMediumSoftLongScore score = judge.score(problem, plans);
        return new Solved(plans, score, -score.softScore(), true, StoppedBy.PROOF, 1, prices);
    }

    private Solved search(Workbench workbench, List<OrderPlan> start, Run run) {
        Problem problem = workbench.problem();
        boolean single = start.size() == 1;
        long limit = Math.max(1, solvers.scoreCalculations(single) * start.size() * run.effortPercent() / 100);
        Solver<PlanSolution> solver = solvers.build(single, run.seed(), limit);
        PlanSolution best = solver.solve(PlanSolution.of(workbench, start));
        long calculations =
                ((DefaultSolver<PlanSolution>) solver).getSolverScope().getScoreCalculationCount();
        boolean proved = isAtTheBound(best, workbench);
        StoppedBy stoppedBy = proved
                ? StoppedBy.PROOF
                : calculations < limit ? StoppedBy.TIME_LIMIT : StoppedBy.SCORE_CALCULATION_LIMIT;
        return new Solved(
                best.plans(),
                best.score(),
                workbench.lowerBoundCents(),
                proved,
                stoppedBy,
                calculations,
                stockPrices(problem, workbench.prices()));
    }

    private static boolean isAtTheBound(PlanSolution best, Workbench workbench) {
        HardMediumSoftLongScore score = best.score();
        return score.isFeasible() && score.mediumScore() == 0 && -score.softScore() <= workbench.lowerBoundCents();
    }

    private static List<StockPrice> stockPrices(Problem problem, StockPrices prices) {
        List<StockPrice> contested = new ArrayList<>();
        problem.sources().forEach(source -> {
            long rate = prices.perUnit()[source.index()];
            if (rate > 0) {
                contested.add(new StockPrice(source, rate));
            }
        });
        return contested;
    }
}
