package io.crossdock.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/** Hours, percentages and money have two decimals, HALF_EVEN, rounded once where a measure is made. */
final class Rounding {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NANOS_PER_MINUTE =
            BigDecimal.valueOf(Duration.ofMinutes(1).toNanos());
    private static final BigDecimal NANOS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toNanos());

    private static final BigDecimal NANOS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toNanos());

    private Rounding() {}

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    /** Part of a whole that is not zero, 3 = 3 %. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_EVEN);
    }

    static BigDecimal hoursBetween(Instant from, Instant to) {
        return nanos(from, to).divide(NANOS_PER_HOUR, 2, RoundingMode.HALF_EVEN);
    }

    static BigDecimal daysBetween(Instant from, Instant to) {
        return nanos(from, to).divide(NANOS_PER_DAY, 2, RoundingMode.HALF_EVEN);
    }

    static BigDecimal minutesBetween(Instant from, Instant to) {
        return nanos(from, to).divide(NANOS_PER_MINUTE, 2, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal nanos(Instant from, Instant to) {
        Duration between = Duration.between(from, to);
        return BigDecimal.valueOf(between.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(between.getNano()));
    }
}
