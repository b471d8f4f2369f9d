package io.crossdock.planning.solver;

import java.math.BigDecimal;

/** Quantities, weights and money as people read them. */
final class Figures {
    private Figures() {}

    /** @param thousandths of a unit of measure */
    static String quantity(long thousandths) {
        return plain(BigDecimal.valueOf(thousandths, 3));
    }

    static String kilograms(long grams) {
        return plain(BigDecimal.valueOf(grams, 3)) + " kg";
    }

    static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString() + " USD";
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
