package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Source;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** What goes wrong or is taken from others, at the prices of the policy, in cents. */
final class PricedCosts {
    private PricedCosts() {}

    static Constraint safetyStockUsed(ConstraintFactory factory) {
        return pricedStock(factory)
                .filter(part -> part.source().kind() != Source.Kind.DONOR)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, part -> Price.source(part.part()))
                .justifyWith((part, score) ->
                        new CostIncurred.SafetyStockUsed(part.node(), Goods.of(part), Price.source(part.part())))
                .asConstraint("safetyStockUsed");
    }

    static Constraint donorLoss(ConstraintFactory factory) {
        return pricedStock(factory)
                .filter(part -> part.source().kind() == Source.Kind.DONOR)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, part -> Price.source(part.part()))
                .justifyWith((part, score) -> new CostIncurred.DonorLoss(
                        part.source().donorOrderId(), Goods.of(part), Price.source(part.part())))
                .asConstraint("donorLoss");
    }

    private static UniConstraintStream<PlannedPart> pricedStock(ConstraintFactory factory) {
        return Planned.parts(factory).filter(part -> Price.source(part.part()) > 0);
    }

    static Constraint substitutes(ConstraintFactory factory) {
        return Planned.orders(factory)
                .flattenLast(PlannedOrder::substitutes)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, CostIncurred.Substitute::cents)
                .justifyWith((substitute, score) -> substitute)
                .asConstraint("substitutes");
    }

    static Constraint lateness(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> part.lane().lateHours() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, part -> Price.lateness(part.part(), part.lane()))
                .justifyWith((part, score) -> new CostIncurred.Late(
                        part.orderId(),
                        Goods.of(part),
                        part.lane().lateHours(),
                        Price.lateness(part.part(), part.lane())))
                .asConstraint("lateness");
    }

    static Constraint openDemand(ConstraintFactory factory) {
        return Planned.orders(factory)
                .flattenLast(PlannedOrder::openDemand)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, CostIncurred.LeftOpen::cents)
                .justifyWith((open, score) -> open)
                .asConstraint("openDemand");
    }

    static Constraint breachOfContract(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(order -> Price.breach(order.plan()) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, order -> Price.breach(order.plan()))
                .justifyWith((order, score) ->
                        new CostIncurred.BreachOfContract(order.demand().orderId(), Price.breach(order.plan())))
                .asConstraint("breachOfContract");
    }

    static Constraint carbon(ConstraintFactory factory) {
        return Planned.orders(factory)
                .flattenLast(PlannedOrder::carbon)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, CostIncurred.Carbon::cents)
                .justifyWith((carbon, score) -> carbon)
                .asConstraint("carbon");
    }
}
