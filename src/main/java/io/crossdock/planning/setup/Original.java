package io.crossdock.planning.setup;

import io.crossdock.planning.problem.Lane;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shipment of one order as it was planned before the exception.
 *
 * @param place of the order in the request, the first is 0
 * @param from node that it leaves; {@code null} when it is not known
 * @param consignee where the order goes
 * @param etaAt as the request says it; {@code null} also when it is on plan
 * @param lane the lane of the problem, by which it may carry more; {@code null} when it cannot
 * @param pinned what it carries already and keeps, by line
 * @param notes what was assumed because the request does not say it
 */
public record Original(
        int demand,
        int place,
        @Nullable String from,
        @Nullable String consignee,
        @Nullable String carrier,
        @Nullable String service,
        @Nullable Instant latestDispatchAt,
        @Nullable Instant etaAt,
        @Nullable Lane lane,
        List<Pinned> pinned,
        List<String> notes) {

    public Original {
        pinned = List.copyOf(pinned);
        notes = List.copyOf(notes);
    }

    /** A quantity that stays where it is, in thousandths of the unit of measure. */
    public record Pinned(int lineNo, String itemId, String uom, long quantity) {}
}
