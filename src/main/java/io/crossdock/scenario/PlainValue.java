package io.crossdock.scenario;

import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as an author writes it in a sheet, read in the type of its field. */
final class PlainValue {
    static final String UNKNOWN = "unknown";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private PlainValue() {}

    /** The stored value; {@code null} for unknown. */
    static @Nullable Object given(Field field, String text) {
        return text.equals(UNKNOWN) ? null : value(field, text);
    }

    /** The stored value; {@code null} for nothing. */
    static @Nullable Object expected(Field field, String text) {
        return text.equals(SheetScenarios.NOTHING) ? null : value(field, text);
    }

    private static Object value(Field field, String text) {
        if (!field.list()) {
            return single(field, text);
        }
        return text.equals(SheetScenarios.NOTHING)
                ? List.of()
                : BAR.splitAsStream(text).map(item -> single(field, item)).toList();
    }

    /** Throws {@link IllegalArgumentException} with a sentence when the text is no value of the field. */
    private static Object single(Field field, String text) {
        try {
            return switch (field.type()) {
                case TEXT -> text;
                case NUMBER, MONEY, WHOLE -> Values.stored(new BigDecimal(text));
                case PERCENT ->
                    Values.stored(new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
                case DATE -> LocalDate.parse(text);
                case DATE_TIME -> Instant.parse(text);
                case DURATION -> Duration.parse("P" + (text.endsWith("d") ? "" : "T") + text);
                case YES_NO -> yesOrNo(text);
                case CHOICE -> choice(field, text);
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a " + field.type().written() + ".", wrong);
        }
    }

    private static boolean yesOrNo(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        throw new IllegalArgumentException("\"" + text + "\" is neither yes, no nor unknown.");
    }

    private static String choice(Field field, String text) {
        if (field.type() == ValueType.CHOICE && field.rank(text) < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a value of " + field.label() + "."
                    + Nearest.to(text, field.allowed())
                            .map(near -> " Maybe " + near + ".")
                            .orElse(""));
        }
        return text;
    }
}
