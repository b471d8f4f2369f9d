package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was promised and until when.
 *
 * @param type for example CONTRACTUAL_WINDOW
 * @param latestDispatchAt last instant at which goods can leave and still meet the window
 * @param dueAt the deadline of cases without a delivery window
 */
public record ServiceLevel(
        @Nullable String type,
        @Nullable Instant windowStart,
        @Nullable Instant windowEnd,
        @Nullable Instant latestDispatchAt,
        @Nullable Instant dueAt,
        @Nullable Penalty penalty) {

    /**
     * What a breach costs: a share of the basis plus a flat amount, up to a cap.
     *
     * @param basis ORDER_COGS, ORDER_VALUE or AFFECTED_VALUE
     * @param pct 3 means 3 %
     */
    public record Penalty(
            @Nullable String basis,
            @Nullable BigDecimal pct,
            @Nullable BigDecimal flatUsd,
            @Nullable BigDecimal capUsd) {}
}
