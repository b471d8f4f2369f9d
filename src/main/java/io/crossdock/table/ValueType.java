package io.crossdock.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What the cells of a column may hold; each type has exactly one Java class of stored values. */
public enum ValueType {
    /** Free text: {@code String}. */
    TEXT("text", String.class),
    /** A decimal number: {@code BigDecimal}. */
    NUMBER("number", BigDecimal.class),
    /** An amount in the unit of the field, USD unless said otherwise: {@code BigDecimal}. */
    MONEY("money", BigDecimal.class),
    /** A percentage as a plain number, 3 = 3 %: {@code BigDecimal}. */
    PERCENT("percent", BigDecimal.class),
    /** A whole number: {@code BigDecimal} without a fraction. */
    WHOLE("whole", BigDecimal.class),
    /** A calendar day: {@code LocalDate}. */
    DATE("date", LocalDate.class),
    /** An instant: {@code Instant}. */
    DATE_TIME("date-time", Instant.class),
    /** A length of time, written 4h, 2d, 30m: {@code Duration}. */
    DURATION("duration", Duration.class),
    /** yes or no: {@code Boolean}. */
    YES_NO("yes/no", Boolean.class),
    /** One of the allowed values of the field, in their order: {@code String}. */
    CHOICE("choice", String.class);

    private final String written;
    private final Class<?> valueClass;

    ValueType(String written, Class<?> valueClass) {
        this.written = written;
        this.valueClass = valueClass;
    }

    /** The word authors write in the Words sheet. */
    public String written() {
        return written;
    }

    /** Class of the stored values. */
    public Class<?> valueClass() {
        return valueClass;
    }

    public boolean isNumeric() {
        return this == NUMBER || this == MONEY || this == PERCENT || this == WHOLE;
    }

    public boolean isOrdered() {
        return isNumeric() || this == DATE || this == DATE_TIME || this == DURATION;
    }
}
