package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SerialDateTest {
    @Test
    void daysCountFromTheTurnOfTheCenturyOrFrom1904() {
        assertThat(written("1", false)).isEqualTo("1900-01-01");
        assertThat(written("61", false)).isEqualTo("1900-03-01");
        assertThat(written("46023", false)).isEqualTo("2026-01-01");
        assertThat(written("44561", true)).isEqualTo("2026-01-01");
    }

    @Test
    void aTimeIsRoundedToTheSecond() {
        assertThat(written("46023.999999999", false)).isEqualTo("2026-01-02");
        assertThat(written("46023.000011574", false)).isEqualTo("2026-01-01T00:00:01Z");
    }

    @Test
    void aTimeWithoutADateIsATime() {
        assertThat(written("0.5", false)).isEqualTo("12:00");
        assertThat(SerialDate.written(new BigDecimal("2.0001"), false, true)).isEqualTo("48:00:09");
    }

    private static String written(String serial, boolean from1904) {
        return SerialDate.written(new BigDecimal(serial), from1904, false);
    }
}
