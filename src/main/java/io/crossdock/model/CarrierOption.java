package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A carrier service that could be booked from a node. */
public record CarrierOption(
        @Nullable String carrier,
        @Nullable String service,
        @Nullable String from,
        @Nullable Instant pickupCutoffAt,
        @Nullable Instant etaAt,
        @Nullable BigDecimal costUsd) {}
