package io.crossdock.planning.problem;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of which something is missing or at risk.
 *
 * @param orderQuantity of the whole order, in thousandths, for fill rates
 * @param pinnedQuantity of it, what is already picked or planned elsewhere and stays as it is
 * @param rank points for contested stock; more points keep it
 * @param windowEnd last instant of a delivery on time; {@code null} when nothing was promised
 * @param breachCents what it costs once when anything of the order comes late or not at all
 * @param shipComplete nothing ships unless everything does
 */
public record Demand(
        int index,
        String orderId,
        List<Line> lines,
        long orderQuantity,
        long pinnedQuantity,
        int rank,
        @Nullable Instant windowEnd,
        long breachCents,
        boolean shipComplete,
        SplitLimits limits) {

    public Demand {
        lines = List.copyOf(lines);
    }
}
