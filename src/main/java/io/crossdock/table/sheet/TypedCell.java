package io.crossdock.table.sheet;

import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that may be stored as a real number or date because reading it back gives the same text.
 *
 * @param stored the number as the file keeps it
 * @param format the number format that shows it
 */
record TypedCell(String stored, String format) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Dates before it have two serial numbers, depending on the program. */
    private static final LocalDate FIRST_SAFE = LocalDate.of(1900, 3, 1);

    static Optional<TypedCell> of(Cell cell) {
        if (cell.shownAsPercent()) {
            return number(cell.text())
                    .map(percent -> new TypedCell(plain(percent.movePointLeft(2)), decimals(percent.scale()) + "%"));
        }
        return number(cell.text())
                .map(number -> new TypedCell(plain(number), decimals(number.scale())))
                .or(() -> date(cell.text()))
                .or(() -> instant(cell.text()));
    }

    private static Optional<BigDecimal> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        boolean same = plain(number).equals(text) && number.precision() <= ExactNumber.TYPED_DIGITS;
        return same ? Optional.of(number) : Optional.empty();
    }

    private static Optional<TypedCell> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.isBefore(FIRST_SAFE)
                    ? Optional.empty()
                    : Optional.of(new TypedCell(String.valueOf(days(date)), "yyyy-mm-dd"));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<TypedCell> instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            int second = instant.toLocalTime().toSecondOfDay();
            if (second == 0 || instant.toLocalDate().isBefore(FIRST_SAFE)) {
                return Optional.empty();
            }
            BigDecimal day = BigDecimal.valueOf(second)
                    .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), 12, RoundingMode.HALF_UP);
            BigDecimal serial = BigDecimal.valueOf(days(instant.toLocalDate())).add(day);
            return Optional.of(
                    new TypedCell(plain(serial), second % 60 == 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss"));
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    private static long days(LocalDate date) {
        return ChronoUnit.DAYS.between(EPOCH, date);
    }

    private static String plain(BigDecimal number) {
        return Values.plain(number).toPlainString();
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "0" : "0." + "0".repeat(scale);
    }
}
