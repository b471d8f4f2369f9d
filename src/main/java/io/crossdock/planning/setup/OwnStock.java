package io.crossdock.planning.setup;

import io.crossdock.planning.problem.Source;
import java.util.ArrayList;
import java.util.List;

/** Goods that lie allocated to an order and only lack transport; nobody else may use them. */
final class OwnStock {
    private OwnStock() {}

    static List<Source> of(List<Ordered> orders) {
        List<Source> sources = new ArrayList<>();
        for (Ordered order : orders) {
            String node = order.risk().shipFrom();
            for (LineNeed need : order.needs()) {
                if (node != null && need.own() > 0) {
                    sources.add(source(order, need, node));
                }
            }
        }
        return sources;
    }

    private static Source source(Ordered order, LineNeed need, String node) {
        return new Source(
                -1,
                Source.Kind.STOCK,
                node,
                "",
                need.itemId(),
                "",
                need.own(),
                null,
                null,
                0,
                null,
                order.demand().index());
    }
}
