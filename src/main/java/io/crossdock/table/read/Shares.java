package io.crossdock.table.read;

import io.crossdock.table.proof.Region;
import java.math.BigDecimal;
import java.math.MathContext;

/** How large a region is, in words. */
final class Shares {
    private static final BigDecimal SMALLEST = new BigDecimal("0.1");
    private static final int TWO_DIGITS = 2;

    private Shares() {}

    static String of(Region region) {
        BigDecimal percent = BigDecimal.valueOf(region.share() * 100);
        String number = percent.compareTo(SMALLEST) < 0
                ? "under 0.1"
                : percent.round(new MathContext(TWO_DIGITS))
                        .stripTrailingZeros()
                        .toPlainString();
        return number + " % of the kinds of questions";
    }
}
