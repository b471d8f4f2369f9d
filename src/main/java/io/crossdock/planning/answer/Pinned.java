package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.setup.Original;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.ReasonCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shipment that was planned before, and what of the order stays in it whatever happens.
 *
 * @param onTime whether it arrives within the window, as far as the request tells
 */
record Pinned(
        @Nullable String from,
        @Nullable String carrier,
        @Nullable String service,
        @Nullable Instant pickupBy,
        @Nullable Instant etaAt,
        boolean onTime,
        List<PlannedLine> lines) {

    Pinned {
        lines = List.copyOf(lines);
    }

    static Pinned of(Prepared prepared, Demand demand) {
        Original original = prepared.original(demand);
        return new Pinned(
                original.from(),
                original.carrier(),
                original.service(),
                original.latestDispatchAt(),
                original.etaAt(),
                isOnTime(original, demand, prepared),
                original.pinned().stream().map(Pinned::line).toList());
    }

    /** Without an arrival, what has left or still can leave by its cut-off is on plan. */
    private static boolean isOnTime(Original original, Demand demand, Prepared prepared) {
        if (original.etaAt() != null) {
            return demand.windowEnd() == null || !original.etaAt().isAfter(demand.windowEnd());
        }
        Instant pickupBy = original.latestDispatchAt();
        return pickupBy == null
                || !prepared.problem().evaluatedAt().isAfter(pickupBy)
                || prepared.reasons(demand).stream()
                        .anyMatch(reason -> reason.code().equals(ReasonCode.ALREADY_DISPATCHED.name()));
    }

    private static PlannedLine line(Original.Pinned pinned) {
        return new PlannedLine(pinned.lineNo(), pinned.itemId(), Spoken.number(pinned.quantity()), null, null, true);
    }
}
