package io.crossdock.planning.solver;

import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** What constraints look at; each stream is built in one place so that constraints share it. */
final class Planned {
    private Planned() {}

    static UniConstraintStream<PlannedOrder> orders(ConstraintFactory factory) {
        return factory.forEach(PlannedOrder.class);
    }

    static UniConstraintStream<PlannedLoad> loads(ConstraintFactory factory) {
        return orders(factory).flattenLast(PlannedOrder::loads);
    }

    static UniConstraintStream<PlannedPart> parts(ConstraintFactory factory) {
        return orders(factory).flattenLast(PlannedOrder::parts);
    }

    static UniConstraintStream<PlannedGap> gaps(ConstraintFactory factory) {
        return orders(factory).flattenLast(PlannedOrder::gaps);
    }

    static UniConstraintStream<StockUse> stock(ConstraintFactory factory) {
        return orders(factory).flattenLast(PlannedOrder::stock);
    }
}
