package io.crossdock.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One input value, read by the type of its field. */
final class DmnValue {
    /** So that 1e999999999 cannot grow into a gigabyte of zeros. */
    private static final int MOST_DIGITS = 34;

    private static final int LISTED_AT_MOST = 12;

    private static final int LONGEST_QUOTE = 60;

    private final Field field;
    private final String pointer;
    private final List<Fault> faults;

    DmnValue(Field field, String pointer, List<Fault> faults) {
        this.field = field;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Nothing when the value is faulty. */
    Optional<Object> read(JsonNode given) {
        if (!field.list()) {
            return Optional.ofNullable(single(given));
        }
        if (!given.isArray()) {
            return Optional.ofNullable(wrong("a list is expected, for example [\"" + example() + "\"]"));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Optional.ofNullable(new DmnValue(field, pointer + "/" + i, faults).single(given.get(i)))
                    .ifPresent(values::add);
        }
        return Optional.of(values);
    }

    private @Nullable Object single(JsonNode given) {
        return switch (field.type()) {
            case TEXT, CHOICE -> text(given);
            case NUMBER, MONEY, PERCENT, WHOLE -> number(given);
            case YES_NO -> given.isBoolean() ? given.booleanValue() : wrong("true or false is expected");
            case DATE, DATE_TIME, DURATION -> time(given);
        };
    }

    private @Nullable Object text(JsonNode given) {
        if (!given.isTextual()) {
            return wrong("a text is expected, for example \"" + example() + "\"");
        }
        if (field.type() == ValueType.CHOICE && field.rank(given.textValue()) < 0) {
            String allowed =
                    field.allowed().size() > LISTED_AT_MOST ? "" : "; allowed: " + String.join(", ", field.allowed());
            faults.add(new Fault(
                    pointer, ErrorCode.UNKNOWN_VALUE, quoted(given.textValue()) + " is not a value of it" + allowed));
            return null;
        }
        return given.textValue();
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + '"';
    }

    private @Nullable Object number(JsonNode given) {
        if (!given.isNumber()) {
            return wrong("a number is expected, for example 12");
        }
        BigDecimal number = given.decimalValue();
        boolean tooLong = number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
        if (tooLong || isOutside(number)) {
            faults.add(new Fault(pointer, ErrorCode.OUT_OF_RANGE, tooLong ? "the number is too long" : limits()));
            return null;
        }
        if (field.type() == ValueType.WHOLE && number.stripTrailingZeros().scale() > 0) {
            return wrong("a whole number is expected");
        }
        return Values.plain(number);
    }

    private boolean isOutside(BigDecimal number) {
        return (field.min() != null && number.compareTo(field.min()) < 0)
                || (field.max() != null && number.compareTo(field.max()) > 0);
    }

    private String limits() {
        String low = field.min() == null ? "" : " from " + Values.written(field.min());
        return "the number lies outside its limits:" + low
                + (field.max() == null ? "" : " up to " + Values.written(field.max()));
    }

    private @Nullable Object time(JsonNode given) {
        try {
            return switch (field.type()) {
                case DATE -> LocalDate.parse(given.asText());
                case DATE_TIME -> OffsetDateTime.parse(given.asText()).toInstant();
                default -> Duration.parse(given.asText());
            };
        } catch (DateTimeException e) {
            return wrong("a " + field.type().written().toLowerCase(Locale.ROOT) + " is expected, for example \""
                    + example() + "\"");
        }
    }

    private String example() {
        return switch (field.type()) {
            case DATE -> "2026-03-17";
            case DATE_TIME -> "2026-03-17T14:12:00Z";
            case DURATION -> "PT4H";
            case CHOICE -> field.allowed().get(0);
            default -> "text";
        };
    }

    private @Nullable Object wrong(String message) {
        faults.add(new Fault(pointer, ErrorCode.WRONG_TYPE, message));
        return null;
    }
}
