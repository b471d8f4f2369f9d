package io.crossdock.planning.search;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether goods can go a way at all, whatever the quantity. What is not known never fits. */
public final class Fit {
    private Fit() {}

    /** Goods that are still on their way must be there by the cut-off; a lane without one takes only what is there. */
    public static boolean ready(Source source, Lane lane) {
        Instant readyAt = source.readyAt();
        return readyAt == null || (lane.cutOffAt() != null && !readyAt.isAfter(lane.cutOffAt()));
    }

    /** Goods that age must not be expired on arrival and have the days left that the line asks for. */
    public static boolean fresh(Source source, Line line, Lane lane, Demand demand) {
        Instant expiresAt = source.expiresAt();
        if (expiresAt == null) {
            return true;
        }
        Instant arrival = arrival(lane, demand);
        return arrival != null
                && !arrival.plus(Duration.ofDays(line.minShelfLifeDays())).isAfter(expiresAt);
    }

    /** A shipment that is still on plan arrives by the end of the window. */
    private static @Nullable Instant arrival(Lane lane, Demand demand) {
        return lane.etaAt() == null ? demand.windowEnd() : lane.etaAt();
    }
}
