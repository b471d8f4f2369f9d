package io.crossdock.table.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days since an epoch, as spreadsheets store dates, in ISO form. A date with a time is taken as UTC. */
final class SerialDate {
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets believe in a 29 February 1900: the epoch before that day is one day later. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int FIRST_OF_MARCH_1900 = 61;
    private static final BigDecimal LAST = new BigDecimal("2958465.99999");
    private static final BigDecimal SECONDS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private SerialDate() {}

    static boolean isDate(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(LAST) <= 0;
    }

    /** {@code 2026-01-01}, or {@code 2026-01-01T08:30:00Z} when there is a time, or {@code 8:30} when there is no date. */
    static String written(BigDecimal serial, boolean from1904, boolean elapsed) {
        long seconds = serial.multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (elapsed || serial.compareTo(BigDecimal.ONE) < 0) {
            return time(seconds);
        }
        long days = Math.floorDiv(seconds, SECONDS_PER_DAY.longValue());
        LocalDate date =
                from1904 ? EPOCH_1904.plusDays(days) : EPOCH.plusDays(days < FIRST_OF_MARCH_1900 ? days + 1 : days);
        long secondOfDay = Math.floorMod(seconds, SECONDS_PER_DAY.longValue());
        return secondOfDay == 0
                ? date.toString()
                : DateTimeFormatter.ISO_INSTANT.format(LocalDateTime.of(date, LocalTime.ofSecondOfDay(secondOfDay))
                        .toInstant(ZoneOffset.UTC));
    }

    private static String time(long seconds) {
        String minutes = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
