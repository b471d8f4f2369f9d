package io.crossdock.json;

import java.io.IOException;
import java.math.BigDecimal;
import org.erdtman.jcs.NumberToJSON;

/** Numbers as ECMAScript writes them, which is what RFC 8785 asks for. */
final class EcmaNumbers {
    /** Every decimal number of up to 15 significant digits survives the way into a double and back. */
    private static final int SURE_DIGITS = 15;

    private EcmaNumbers() {}

    static String written(BigDecimal exact) {
        if (exact.precision() <= SURE_DIGITS && exact.scale() >= 0 && exact.scale() <= 6) {
            // Most amounts come this way: their plain notation is already the ECMAScript form.
            BigDecimal stripped = exact.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.toPlainString() : stripped.toString();
        }
        return written(exact.doubleValue());
    }

    static String written(double number) {
        try {
            return NumberToJSON.serializeNumber(number);
        } catch (IOException e) {
            throw new IllegalArgumentException("a number beyond the range of doubles has no canonical form", e);
        }
    }
}
