package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A physical count against the book. */
public record StockCount(
        @Nullable BigDecimal bookQty,
        @Nullable BigDecimal countedQty,
        @Nullable String abcClass,
        @Nullable BigDecimal unitCost) {}
