package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Frees what two to six rivals take and plans them anew, one after the other, with what all others leave. */
public final class ReplanMoves implements MoveIteratorFactory<PlanSolution, ChangePlans> {
    private @Nullable Desk desk;

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        long orders = director.getWorkingSolution().orders().size();
        return orders * orders;
    }

    @Override
    public Iterator<ChangePlans> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("Re-plan moves are drawn at random; set selectionOrder RANDOM.");
    }

    @Override
    public Iterator<ChangePlans> createRandomMoveIterator(ScoreDirector<PlanSolution> director, Random random) {
        PlanSolution solution = director.getWorkingSolution();
        Desk open = desk;
        if (open == null) {
            open = new Desk(solution, RivalGroups.of(solution.workbench().problem()));
            desk = open;
        }
        open.standing.catchUpWith(solution.orders());
        return open.moves(solution.orders(), random);
    }

    /** What one solver keeps from step to step. */
    private static final class Desk {
        private final Workbench workbench;
        private final StockPrices free;
        private final StockPrices prices;
        private final RivalGroups groups;
        private final Standing standing;

        Desk(PlanSolution solution, RivalGroups groups) {
            workbench = solution.workbench();
            free = StockPrices.none(workbench.problem());
            prices = workbench.prices();
            standing = new Standing(workbench.problem());
            this.groups = groups;
        }

        Iterator<ChangePlans> moves(List<PlannedOrder> orders, Random random) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public ChangePlans next() {
                    return replan(groups.pick(orders, random), random);
                }
            };
        }

        private ChangePlans replan(List<PlannedOrder> group, Random random) {
            Collections.shuffle(group, random);
            StockPrices asked = random.nextBoolean() ? free : prices;
            Remaining left = standing.left();
            group.forEach(order -> left.free(order.plan()));
            List<OrderPlan> plans = new ArrayList<>();
            for (PlannedOrder order : group) {
                OrderPlan plan =
                        workbench.best(order.demand().index(), left, asked).plan();
                left.take(plan);
                plans.add(plan);
            }
            plans.forEach(left::free);
            group.forEach(order -> left.take(order.plan()));
            return new ChangePlans(group, plans);
        }
    }
}
