package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Demand;
import java.util.List;

/**
 * One way to fulfil one demand. Every thousandth that is needed stands either in a load or in what stays open.
 *
 * @param loads in the order of their lanes, none empty, except that an original shipment may carry nothing more
 * @param open what no load carries, in the order of the lines
 */
public record OrderPlan(Demand demand, List<Load> loads, List<Open> open) {
    public OrderPlan {
        loads = List.copyOf(loads);
        open = List.copyOf(open);
    }

    /** Of the order altogether: the original one counts when it carries anything, pinned or new. */
    public int shipments() {
        boolean pinned = demand.pinnedQuantity() > 0;
        int shipments = pinned ? 1 : 0;
        for (Load load : loads) {
            if (!load.parts().isEmpty() && !(pinned && load.lane().original())) {
                shipments++;
            }
        }
        return shipments;
    }

    public long openQuantity() {
        return open.stream().mapToLong(Open::quantity).sum();
    }
}
