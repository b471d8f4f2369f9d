package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a customer sent back or wants to.
 *
 * @param conditionGrade for example NEW_SEALED or DAMAGED_REPAIRABLE
 * @param productClass for example REGULATED or COLD_CHAIN
 */
public record ReturnedGoods(
        @Nullable String rma,
        @Nullable String reason,
        @Nullable String conditionGrade,
        @Nullable String productClass,
        @Nullable BigDecimal unitValueUsd,
        @Nullable BigDecimal qty,
        @Nullable Boolean vendorReturnAllowed) {}
