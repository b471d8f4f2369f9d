package io.crossdock.planning.setup;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything found wrong so far, up to a hundred faults: nobody mends more at once. */
final class Faults {
    static final BigDecimal MOST_UNITS = new BigDecimal("5000000");
    static final BigDecimal MOST_USD = new BigDecimal("100000000");
    static final BigDecimal MOST_KG = new BigDecimal("10000000");
    static final BigDecimal MOST_PERCENT = new BigDecimal("100");

    private static final int MOST_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> all() {
        return List.copyOf(faults);
    }

    void add(String pointer, ErrorCode code, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(pointer, code, message));
        }
    }

    void missing(String pointer, String why) {
        add(pointer, ErrorCode.MISSING_FIELD, why);
    }

    /** A quantity: not negative, not absurd, no finer than a thousandth. */
    void quantity(String pointer, @Nullable BigDecimal quantity) {
        amount(pointer, quantity, MOST_UNITS);
        if (quantity != null && quantity.stripTrailingZeros().scale() > Units.QUANTITY_DECIMALS) {
            add(
                    pointer,
                    ErrorCode.OUT_OF_RANGE,
                    quantity.toPlainString() + " is finer than a thousandth. Round it to 3 decimals.");
        }
    }

    void usd(String pointer, @Nullable BigDecimal usd) {
        amount(pointer, usd, MOST_USD);
    }

    void weight(String pointer, @Nullable BigDecimal kilograms) {
        amount(pointer, kilograms, MOST_KG);
    }

    void percent(String pointer, @Nullable BigDecimal percent) {
        amount(pointer, percent, MOST_PERCENT);
    }

    void amount(String pointer, @Nullable BigDecimal amount, BigDecimal most) {
        if (amount != null && amount.signum() < 0) {
            add(pointer, ErrorCode.OUT_OF_RANGE, amount.toPlainString() + " is negative. Write 0 or more.");
        } else if (amount != null && amount.compareTo(most) > 0) {
            add(
                    pointer,
                    ErrorCode.OUT_OF_RANGE,
                    amount.toPlainString() + " is more than " + most.toPlainString() + ". Check the unit.");
        }
    }

    void whole(String pointer, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            add(pointer, ErrorCode.OUT_OF_RANGE, number + " is out of range. Write " + least + " to " + most + ".");
        }
    }

    void unknown(String pointer, String message, String written, Collection<String> known) {
        String nearest = Nearest.to(written, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
        add(pointer, ErrorCode.UNKNOWN_VALUE, message + nearest);
    }
}
