package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that holds stock which this case could use.
 *
 * @param node where that stock lies; absent = where the order in need ships from
 */
public record DonorOrder(
        @Nullable String orderId,
        @Nullable String customerTier,
        @Nullable String itemId,
        @Nullable BigDecimal reservedQty,
        @Nullable Instant windowEnd,
        @Nullable String node) {}
