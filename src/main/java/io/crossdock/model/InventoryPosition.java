package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one item at one place, or on its way there.
 *
 * @param asOf when the figures were true
 * @param dueAt when stock in transit arrives
 */
public record InventoryPosition(
        @Nullable String node,
        @Nullable String location,
        @Nullable String itemId,
        @Nullable String status,
        @Nullable BigDecimal onHand,
        @Nullable BigDecimal reserved,
        @Nullable BigDecimal available,
        @Nullable Instant asOf,
        @Nullable Instant dueAt,
        @Nullable String poNumber,
        @Nullable BigDecimal transitHoursToConsignee,
        @Nullable String note) {}
