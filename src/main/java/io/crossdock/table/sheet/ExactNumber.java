package io.crossdock.table.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal number that an author typed, out of the binary one that the spreadsheet program stored. */
final class ExactNumber {
    /** Spreadsheet programs keep at most this many digits of what was typed. */
    static final int TYPED_DIGITS = 15;

    private static final int STORED_DIGITS = 17;
    private static final int LONGEST = 60;
    /** The largest double has 309 digits; anything beyond would only fill memory. */
    private static final int WIDEST = 400;

    private ExactNumber() {}

    /** Excel stores 1.1 as 1.1000000000000001: the shortest form that means the same binary number is what was typed. */
    static BigDecimal of(String stored) {
        if (stored.length() > LONGEST) {
            throw new NumberFormatException(stored);
        }
        BigDecimal number = new BigDecimal(stored);
        if (Math.abs((long) number.scale()) > WIDEST) {
            throw new NumberFormatException(stored);
        }
        double binary = number.doubleValue();
        for (int digits = TYPED_DIGITS; digits < STORED_DIGITS && number.precision() > digits; digits++) {
            BigDecimal shorter = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.compare(shorter.doubleValue(), binary) == 0) {
                return shorter;
            }
        }
        return number;
    }
}
