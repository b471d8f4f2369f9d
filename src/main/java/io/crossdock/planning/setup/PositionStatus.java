package io.crossdock.planning.setup;

import io.crossdock.words.Nearest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The statuses of stock that can be planned with; every other word means that it cannot. */
final class PositionStatus {
    private static final String AVAILABLE = "AVAILABLE";
    private static final List<String> INBOUND = List.of("IN_TRANSIT_INBOUND", "INBOUND");
    private static final List<String> USABLE = List.of(AVAILABLE, "IN_TRANSIT_INBOUND", "INBOUND");

    private PositionStatus() {}

    static boolean isOnTheShelf(@Nullable String status) {
        return AVAILABLE.equals(status);
    }

    static boolean isOnItsWay(@Nullable String status) {
        return status != null && INBOUND.contains(status);
    }

    /** For example {@code its status is quarantined}. */
    static String whyNot(String status) {
        String slip = Nearest.to(status, USABLE)
                .map(near -> "; if " + near + " is meant, write it so")
                .orElse("");
        return "its status is " + status.toLowerCase(Locale.ROOT).replace('_', ' ') + slip;
    }
}
