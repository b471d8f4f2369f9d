package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.setup.Unusable;
import java.util.List;
import java.util.function.Predicate;

/** Something without which an order might be shipped. */
sealed interface Hindrance {
    World without(World world);

    /**
     * What to say when this is what stands in the way.
     *
     * @param world the one in which only this reason still stands in the way
     * @param plan that could be carried out without it
     */
    Reason reason(World world, OrderPlan plan, Predicate<World> ships);

    /** Stock or services that cannot be planned with, all for the same kind of reason. */
    record Unfit(SetAside aside, List<Unusable> all, Demand demand) implements Hindrance {
        @Override
        public World without(World world) {
            World changed = world;
            for (Unusable one : all) {
                changed = aside.putBack(changed, one);
            }
            return changed;
        }

        @Override
        public Reason reason(World world, OrderPlan plan, Predicate<World> ships) {
            List<Unusable> enough = all.stream()
                    .filter(one -> ships.test(aside.putBack(world, one)))
                    .toList();
            return new UnfitSentence(enough.isEmpty() ? all : enough, !enough.isEmpty(), demand).reason();
        }
    }

    /** A rule of the policy, the customer or the goods. */
    record Rule(Obstacle obstacle, Problem problem, Demand demand) implements Hindrance {
        @Override
        public World without(World world) {
            return obstacle.without(world);
        }

        @Override
        public Reason reason(World world, OrderPlan plan, Predicate<World> ships) {
            return new RuleSentence(world, demand, plan).reason(obstacle);
        }
    }
}
