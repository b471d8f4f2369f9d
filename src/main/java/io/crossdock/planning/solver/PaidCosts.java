package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Price;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What is paid for a plan beyond the original one, in cents. */
final class PaidCosts {
    private PaidCosts() {}

    static Constraint freight(ConstraintFactory factory) {
        return Planned.loads(factory)
                .filter(load -> load.load().freightCents() > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT, load -> load.load().freightCents())
                .justifyWith((load, score) -> new CostIncurred.Freight(
                        load.orderId(),
                        load.serviceName(),
                        load.node().name(),
                        load.grams(),
                        load.load().freightCents()))
                .asConstraint("freight");
    }

    static Constraint handling(ConstraintFactory factory) {
        return Planned.loads(factory)
                .filter(load -> load.handlingCents() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, PlannedLoad::handlingCents)
                .justifyWith((load, score) ->
                        new CostIncurred.Handling(load.orderId(), load.node().name(), load.handlingCents()))
                .asConstraint("handling");
    }

    static Constraint picks(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> Price.pick(part.part(), part.lane()) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, part -> Price.pick(part.part(), part.lane()))
                .justifyWith((part, score) ->
                        new CostIncurred.Picks(part.node(), Goods.of(part), Price.pick(part.part(), part.lane())))
                .asConstraint("picks");
    }
}
