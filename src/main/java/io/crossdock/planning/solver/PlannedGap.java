package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Open;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Source;

/** Goods of an order that stay open. */
record PlannedGap(Demand demand, Open open) {

    /** Lost, or waiting for the ordered item where it is on its way. */
    boolean isLostOrExpected() {
        Source expected = open.expected();
        return open.quantity() > 0
                && (expected == null
                        || (expected.kind() == Source.Kind.INBOUND
                                && expected.itemId().equals(open.line().itemId())));
    }
}
