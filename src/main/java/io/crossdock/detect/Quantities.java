package io.crossdock.detect;

import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Arithmetic of the rules. What an unknown value enters is unknown. */
public final class Quantities {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLIS_OF_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toMillis());
    private static final BigDecimal MILLIS_OF_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toMillis());
    private static final BigDecimal MILLIS_OF_MINUTE =
            BigDecimal.valueOf(Duration.ofMinutes(1).toMillis());
    private static final int DECIMALS = 2;

    private Quantities() {}

    /** How much of {@code whole} is left without {@code part}; negative when it is more than that. */
    public static @Nullable BigDecimal less(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null || part == null ? null : whole.subtract(part);
    }

    /** Sum of a quantity over signals, those without it left out. */
    public static <T extends Signal> BigDecimal total(
            Collection<? extends T> signals, Function<? super T, @Nullable BigDecimal> quantity) {
        return signals.stream().map(quantity).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Difference to what is expected in percent of it, without sign; unknown when nothing is expected. */
    public static @Nullable BigDecimal percentOff(@Nullable BigDecimal found, @Nullable BigDecimal expected) {
        BigDecimal signed = signedPercentOff(found, expected);
        return signed == null ? null : signed.abs();
    }

    /** The same with its sign: negative when less was found. */
    public static @Nullable BigDecimal signedPercentOff(@Nullable BigDecimal found, @Nullable BigDecimal expected) {
        if (found == null || expected == null || expected.signum() == 0) {
            return null;
        }
        return found.subtract(expected).multiply(HUNDRED).divide(expected.abs(), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Difference without sign. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal found, @Nullable BigDecimal expected) {
        return found == null || expected == null
                ? null
                : found.subtract(expected).abs();
    }

    /** {@code percent} of a quantity. */
    public static @Nullable BigDecimal share(@Nullable BigDecimal whole, @Nullable BigDecimal percent) {
        return whole == null || percent == null
                ? null
                : whole.multiply(percent).divide(HUNDRED, 2 * DECIMALS, RoundingMode.HALF_EVEN);
    }

    public static @Nullable BigDecimal minutes(@Nullable Instant from, @Nullable Instant to) {
        return between(from, to, MILLIS_OF_MINUTE);
    }

    public static @Nullable BigDecimal hours(@Nullable Instant from, @Nullable Instant to) {
        return between(from, to, MILLIS_OF_HOUR);
    }

    public static @Nullable BigDecimal days(@Nullable Instant from, @Nullable Instant to) {
        return between(from, to, MILLIS_OF_DAY);
    }

    private static @Nullable BigDecimal between(@Nullable Instant from, @Nullable Instant to, BigDecimal unit) {
        return from == null || to == null
                ? null
                : BigDecimal.valueOf(Duration.between(from, to).toMillis())
                        .divide(unit, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
