package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An approval that was asked for earlier and is still open. */
public record PendingApproval(
        @Nullable Instant requestedAt,
        @Nullable String role,
        @Nullable BigDecimal decisionSlaMinutes) {}
