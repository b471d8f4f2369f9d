package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The customer's credit position.
 *
 * @param exposureAfterReleaseUsd exposure once this order is released
 * @param paymentPromise what the customer promised, in words
 */
public record Credit(
        @Nullable BigDecimal limitUsd,
        @Nullable BigDecimal exposureUsd,
        @Nullable BigDecimal orderValueUsd,
        @Nullable BigDecimal exposureAfterReleaseUsd,
        @Nullable BigDecimal pastDueUsd,
        @Nullable Integer oldestDaysPastDue,
        @Nullable Boolean insured,
        @Nullable BigDecimal insuredLimitUsd,
        @Nullable String paymentPromise) {}
