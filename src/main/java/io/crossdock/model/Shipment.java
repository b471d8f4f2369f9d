package io.crossdock.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the goods are on their way. */
public record Shipment(
        @Nullable Boolean dispatched,
        @Nullable Boolean delivered,
        @Nullable Instant deliveredAt,
        @Nullable Instant eta,
        @Nullable String mode,
        @Nullable String consigneeNode,
        @Nullable String plannedCarrier,
        @Nullable String plannedService) {}
