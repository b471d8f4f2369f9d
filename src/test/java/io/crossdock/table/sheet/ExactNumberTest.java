package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactNumberTest {
    @Test
    void whateverIsTypedWithFifteenDigitsComesBack() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal typed = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(16));
            String stored = new BigDecimal(typed.doubleValue())
                    .round(new MathContext(17))
                    .toString();
            assertThat(ExactNumber.of(stored)).isEqualByComparingTo(typed);
        }
    }

    @Test
    void numbersThatOnlyFillMemoryAreRefused() {
        assertThatThrownBy(() -> ExactNumber.of("1E-999999999")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> ExactNumber.of("1".repeat(61))).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> ExactNumber.of("NaN")).isInstanceOf(NumberFormatException.class);
    }
}
