package io.crossdock.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants.
 *
 * @param pattern as written in the mapping
 * @param dayOnly a date without a time of day
 * @param zone whose clock the extract shows, unless a cell names its own offset
 */
record Moments(String pattern, boolean dayOnly, ZoneId zone, DateTimeFormatter formatter) implements ColumnType {
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2024, 2, 5, 16, 7);

    static List<String> examples(boolean dayOnly) {
        return dayOnly
                ? List.of("d-MMM-yy", "M/d/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "yyyyMMdd")
                : List.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ssXXX", "M/d/yyyy h:mm a");
    }

    /** The reading of dates in this format; any usable one, with a fault, when the format is not good. */
    static Moments of(String pattern, boolean dayOnly, ZoneId zone, Section section) {
        @Nullable DateTimeFormatter formatter = formatter(pattern);
        if (formatter != null && tells(formatter, dayOnly, zone)) {
            return new Moments(pattern, dayOnly, zone, formatter);
        }
        section.fault(
                "\"" + pattern + "\" is not a " + (dayOnly ? "date" : "date-time") + " format.",
                pattern.contains("mm") && dayOnly
                        ? "Months are MM or MMM; mm means minutes."
                        : "Write for example " + String.join(" or ", examples(dayOnly)) + ".");
        return new Moments(pattern, dayOnly, zone, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static @Nullable DateTimeFormatter formatter(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    // yyyy would ask for an era under strict reading, and only strict reading refuses 31-Feb
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException notAPattern) {
            return null;
        }
    }

    /** Whether a moment written in this format can be read again: else it lacks the year, takes mm for months, … */
    private static boolean tells(DateTimeFormatter formatter, boolean dayOnly, ZoneId zone) {
        try {
            Moments type = new Moments("", dayOnly, zone, formatter);
            String written = formatter.format(dayOnly ? SAMPLE.toLocalDate() : SAMPLE.atZone(zone));
            return type.read(written) instanceof Value.Moment read
                    && read.at().toLocalDate().equals(SAMPLE.toLocalDate());
        } catch (DateTimeException lacksSomething) {
            return false;
        }
    }

    @Override
    public @Nullable Value read(String cell) {
        try {
            if (dayOnly) {
                return new Value.Moment(LocalDate.parse(cell, formatter).atStartOfDay(zone), true);
            }
            TemporalAccessor parsed = formatter.parseBest(cell, ZonedDateTime::from, LocalDateTime::from);
            return new Value.Moment(
                    parsed instanceof ZonedDateTime own
                            ? own.withZoneSameInstant(zone)
                            : LocalDateTime.from(parsed).atZone(zone),
                    false);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @Override
    public String wanted() {
        return "a " + (dayOnly ? "date" : "date-time") + " written like " + formatter.format(SAMPLE.atZone(zone));
    }
}
