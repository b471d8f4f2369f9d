package io.crossdock.table.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, instants and lengths of time. A day without a time of day is its start in UTC where an instant is asked. */
final class Times {
    private static final Pattern OTHER_DATE = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern SLASHED_DATE = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");
    private static final Pattern WITHOUT_ZONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?");
    private static final Pattern DURATION =
            Pattern.compile("(-)?(?=\\d)(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");
    private static final Pattern LOOSE_DURATION =
            Pattern.compile("(?:P|PT)?(\\d+)\\s*(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)");

    private Times() {}

    static @Nullable LocalDate date(Part part, CellFaults faults) {
        LocalDate day = dayOrNull(part.text());
        if (day == null) {
            faults.report(FindingCode.NOT_A_DATE, part.quoted() + " is not a date.", dateAdvice(part));
        }
        return day;
    }

    static @Nullable Instant instant(Part part, CellFaults faults) {
        String text = part.text();
        LocalDate day = dayOrNull(text);
        if (day != null) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notIso) {
            Matcher local = WITHOUT_ZONE.matcher(text);
            String advice = local.matches()
                    ? "Write " + part.corrected(local.group(1) + "T" + local.group(2) + ":00Z") + "."
                    : "Write for example " + part.corrected("2026-01-31T08:00:00Z") + ".";
            faults.report(
                    FindingCode.NOT_A_DATE_TIME, part.quoted() + " is not a date and time with its zone.", advice);
            return null;
        }
    }

    /** When a row begins or ends: a day or an instant; authors mostly write days. */
    static @Nullable Instant start(Part part, CellFaults faults) {
        if (part.text().contains("T") || part.text().contains(":")) {
            return instant(part, faults);
        }
        LocalDate day = date(part, faults);
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static @Nullable Duration duration(Part part, CellFaults faults) {
        Matcher given = DURATION.matcher(part.text());
        if (given.matches()) {
            Duration length = Duration.ofDays(number(given.group(2)))
                    .plusHours(number(given.group(3)))
                    .plusMinutes(number(given.group(4)))
                    .plusSeconds(number(given.group(5)));
            return given.group(1) == null ? length : length.negated();
        }
        Matcher loose =
                LOOSE_DURATION.matcher(part.text().toLowerCase(Locale.ROOT).replaceFirst("^pt?", ""));
        String advice = loose.matches()
                ? "Write " + part.corrected(loose.group(1) + loose.group(2).charAt(0)) + "."
                : "Write for example " + part.corrected("4h") + ", " + part.corrected("2d") + " or "
                        + part.corrected("30m") + ".";
        faults.report(FindingCode.NOT_A_DURATION, part.quoted() + " is not a length of time.", advice);
        return null;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notIso) {
            return null;
        }
    }

    private static String dateAdvice(Part part) {
        List<String> meant = new ArrayList<>();
        Matcher other = OTHER_DATE.matcher(part.text());
        Matcher slashed = SLASHED_DATE.matcher(part.text());
        if (other.matches()) {
            addDay(meant, other.group(3), other.group(2), other.group(1));
            addDay(meant, other.group(3), other.group(1), other.group(2));
        } else if (slashed.matches()) {
            addDay(meant, slashed.group(1), slashed.group(2), slashed.group(3));
        }
        return meant.isEmpty()
                ? "Write for example " + part.corrected("2026-01-31") + "."
                : "Write "
                        + Advice.oneOf(
                                meant.stream().distinct().map(part::corrected).toList()) + ".";
    }

    private static void addDay(List<String> meant, String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            meant.add(read.toString());
        } catch (DateTimeException noSuchDay) {
            return;
        }
    }
}
