package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EcmaNumbersTest {
    private static final long SIXTEEN_DIGITS = 9_999_999_999_999_999L;

    @Property
    void theShortWayGivesWhatTheLongWayGives(
            @ForAll @LongRange(min = -SIXTEEN_DIGITS, max = SIXTEEN_DIGITS) long digits,
            @ForAll @IntRange(min = 0, max = 8) int scale) {
        BigDecimal number = new BigDecimal(BigInteger.valueOf(digits), scale);

        assertThat(EcmaNumbers.written(number)).isEqualTo(EcmaNumbers.written(number.doubleValue()));
    }
}
