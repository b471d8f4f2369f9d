package io.crossdock.planning.solver;

import io.crossdock.planning.problem.SplitLimits;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What an order asks of its plan as a whole. */
final class OrderRules {
    private OrderRules() {}

    static Constraint everythingNeededIsAccountedFor(ConstraintFactory factory) {
        return Planned.orders(factory)
                .flattenLast(PlannedOrder::totals)
                .filter(total -> total.planned() != total.needed())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, total -> Math.abs(total.planned() - total.needed()))
                .justifyWith((total, score) ->
                        new RuleBroken.WrongTotal(total.orderId(), total.lineNo(), total.needed(), total.planned()))
                .asConstraint("everythingNeededIsAccountedFor");
    }

    static Constraint shipComplete(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(order -> order.demand().shipComplete() && order.isShippedInPart())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD, order -> order.plan().openQuantity())
                .justifyWith((order, score) -> new RuleBroken.ShippedInPart(
                        order.demand().orderId(),
                        order.shippedQuantity(),
                        order.plan().openQuantity()))
                .asConstraint("shipComplete");
    }

    static Constraint noMoreShipmentsThanAllowed(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(order -> order.shippedQuantity() > 0)
                .filter(order -> order.plan().shipments() > limits(order).mostShipments())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        order -> order.plan().shipments() - limits(order).mostShipments())
                .justifyWith((order, score) -> new RuleBroken.TooManyShipments(
                        order.demand().orderId(),
                        order.plan().shipments(),
                        limits(order).mostShipments()))
                .asConstraint("noMoreShipmentsThanAllowed");
    }

    static Constraint noMoreExtraCostThanAllowed(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(order -> order.paidCents() > limits(order).mostExtraCents())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        order -> order.paidCents() - limits(order).mostExtraCents())
                .justifyWith((order, score) -> new RuleBroken.TooExpensive(
                        order.demand().orderId(),
                        order.paidCents(),
                        limits(order).mostExtraCents()))
                .asConstraint("noMoreExtraCostThanAllowed");
    }

    static Constraint theFirstShipmentIsWorthIt(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(order -> FirstShipment.missing(order.plan()) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, order -> FirstShipment.missing(order.plan()))
                .justifyWith((order, score) -> new RuleBroken.FirstShipmentTooSmall(
                        order.demand().orderId(),
                        FirstShipment.quantity(order.plan()),
                        order.demand().orderQuantity(),
                        limits(order).leastFirstFillPercent()))
                .asConstraint("theFirstShipmentIsWorthIt");
    }

    private static SplitLimits limits(PlannedOrder order) {
        return order.demand().limits();
    }
}
