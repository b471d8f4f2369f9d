package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that the caller knows and no other part of the request implies. USD unless the name says otherwise.
 *
 * @param varianceUnitPct unit variance, 3 = 3 %
 * @param claimGivenUpUsd what would be waived of a claim against a supplier
 * @param stockMovedUsd net value of stock moved away from another order
 * @param substituteCostUsd cost increase over the ordered item
 */
public record Financials(
        @Nullable BigDecimal revenueAtRiskUsd,
        @Nullable BigDecimal directLossUsd,
        @Nullable BigDecimal varianceUnitPct,
        @Nullable BigDecimal varianceAmountUsd,
        @Nullable BigDecimal freightUsd,
        @Nullable BigDecimal expediteCostUsd,
        @Nullable BigDecimal extraShipmentCostUsd,
        @Nullable BigDecimal stockMovedUsd,
        @Nullable BigDecimal substituteCostUsd,
        @Nullable BigDecimal creditMemoUsd,
        @Nullable BigDecimal balanceUsd,
        @Nullable BigDecimal depositUsd,
        @Nullable BigDecimal poIncreaseUsd,
        @Nullable BigDecimal newPoValueUsd,
        @Nullable BigDecimal claimGivenUpUsd,
        @Nullable BigDecimal concessionUsd,
        @Nullable BigDecimal marginPointsBelowFloor,
        @Nullable Integer transactionsTouched30d) {}
