package io.crossdock.planning.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** From the decimal numbers of a request to the whole numbers of a problem. */
final class Units {
    static final long WHOLE_UNIT = 1000;
    static final int QUANTITY_DECIMALS = 3;
    private static final int CENT_DECIMALS = 2;
    private static final int RATE_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;
    private static final int GRAM_DECIMALS = 3;

    private Units() {}

    /** In thousandths; what is finer is cut off, so that nothing is promised that is not there. 0 when it is not known. */
    static long quantity(@Nullable BigDecimal units) {
        return units == null ? 0 : scaled(units, QUANTITY_DECIMALS, RoundingMode.DOWN);
    }

    static long cents(BigDecimal usd) {
        return scaled(usd, CENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** In ten-thousandths of a dollar. */
    static long rate(BigDecimal usd) {
        return scaled(usd, RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Rounded up, as a scale would. */
    static long grams(BigDecimal kilograms) {
        return scaled(kilograms, GRAM_DECIMALS, RoundingMode.CEILING);
    }

    /** A percentage of an amount or a rate. */
    static long share(long amount, BigDecimal percent) {
        return BigDecimal.valueOf(amount)
                .multiply(percent)
                .movePointLeft(PERCENT_DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long scaled(BigDecimal value, int decimals, RoundingMode rounding) {
        return value.movePointRight(decimals).setScale(0, rounding).longValueExact();
    }
}
