package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stock of one item at one place, or on its way there.
 *
 * @param asOf when the figures were true
 * @param dueAt when stock in transit arrives
 * @param expiresAt when the lot ends its shelf life
 * @param safetyStock of the available quantity, what is kept for bad days
 * @param confidencePct how sure an arrival is, 0 to 100
 */
public record InventoryPosition(
        @Nullable String node,
        @Nullable String location,
        @Nullable String itemId,
        @Nullable String uom,
        @Nullable String lot,
        @Nullable String status,
        @Nullable BigDecimal onHand,
        @Nullable BigDecimal reserved,
        @Nullable BigDecimal available,
        @Nullable BigDecimal safetyStock,
        @Nullable Instant asOf,
        @Nullable Instant dueAt,
        @Nullable BigDecimal confidencePct,
        @Nullable Instant expiresAt,
        @Nullable String poNumber,
        @Nullable BigDecimal transitHoursToConsignee,
        @Nullable String note) {}
