package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.ReasonCode;
import io.crossdock.planning.setup.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says why nothing of an order can be shipped: the fewest reasons that would have to go away, found by trying what
 * could be done without each of them, then without each two.
 */
public final class Blockers {
    private final Trial trial;

    public Blockers(Trial trial) {
        this.trial = trial;
    }

    /** Empty when something can be shipped after all. */
    List<Reason> of(Prepared prepared, Demand demand, List<OrderPlan> others) {
        SetAside aside = new SetAside(prepared, demand);
        World world = World.eager(prepared.problem(), demand, others);
        if (attempt(world).isPresent()) {
            return List.of();
        }
        for (Unusable service : aside.all()) {
            world = follows(service) ? aside.putBack(world, service) : world;
        }
        return fewest(world, reasons(aside, prepared, demand))
                .orElseGet(() -> List.of(new MissingOffer(prepared, demand, aside.all()).reason()));
    }

    /** A service without stock at its node is no reason of its own: the stock that is not there is. */
    private static boolean follows(Unusable one) {
        return one.reason().code().equals(ReasonCode.NO_STOCK_AT_NODE.name());
    }

    private static List<Hindrance> reasons(SetAside aside, Prepared prepared, Demand demand) {
        List<Unusable> counted =
                aside.all().stream().filter(one -> !follows(one)).toList();
        List<Hindrance> reasons = new ArrayList<>();
        counted.stream()
                .map(one -> one.reason().code())
                .distinct()
                .forEach(code -> reasons.add(new Hindrance.Unfit(
                        aside,
                        counted.stream()
                                .filter(one -> one.reason().code().equals(code))
                                .toList(),
                        demand)));
        for (Obstacle obstacle : Obstacle.values()) {
            reasons.add(new Hindrance.Rule(obstacle, prepared.problem(), demand));
        }
        return reasons;
    }

    private Optional<List<Reason>> fewest(World world, List<Hindrance> all) {
        for (Hindrance one : all) {
            Optional<OrderPlan> without = attempt(one.without(world));
            if (without.isPresent()) {
                return Optional.of(List.of(one.reason(world, without.get(), this::ships)));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                World withoutOne = all.get(i).without(world);
                Optional<OrderPlan> without = attempt(all.get(j).without(withoutOne));
                if (without.isPresent()) {
                    World withoutOther = all.get(j).without(world);
                    return Optional.of(List.of(
                            all.get(i).reason(withoutOther, without.get(), this::ships),
                            all.get(j).reason(withoutOne, without.get(), this::ships)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean ships(World world) {
        return attempt(world).isPresent();
    }

    private Optional<OrderPlan> attempt(World world) {
        if (world.problem().lanesOf(world.demand()).isEmpty()) {
            return Optional.empty();
        }
        OrderPlan plan = trial.best(world.problem(), world.demand(), world.others());
        return Optional.of(plan)
                .filter(found -> found.loads().stream().map(Load::parts).anyMatch(parts -> !parts.isEmpty()));
    }
}
