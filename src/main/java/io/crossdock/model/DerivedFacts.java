package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The measures that the rules saw; {@code null} is unknown. */
public record DerivedFacts(
        @Nullable BigDecimal hoursToBreach,
        @Nullable Integer ageMinutes,
        @Nullable BigDecimal revenueAtRiskUsd,
        @Nullable BigDecimal marginAtRiskUsd,
        @Nullable BigDecimal marginExposurePctOfOrder,
        @Nullable BigDecimal penaltyExposureUsd,
        @Nullable BigDecimal directLossUsd,
        @Nullable BigDecimal financialExposureUsd,
        @Nullable Integer downstreamOrders,
        @Nullable Integer recurrence30d) {}
