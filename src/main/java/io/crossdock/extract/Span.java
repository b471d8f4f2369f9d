package io.crossdock.extract;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it: {@code 7 days}, {@code 12 hours}. Days are calendar days of the file's zone. */
record Span(int amount, ChronoUnit unit) {
    static final Span NONE = new Span(0, ChronoUnit.DAYS);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6}) (minute|hour|day|week)s?");

    static Span read(Section section) {
        Matcher written = WRITTEN.matcher(section.text().strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            section.fault(section.quoted() + " is not a length of time.", "Write for example 7 days or 12 hours.");
            return NONE;
        }
        ChronoUnit unit = ChronoUnit.valueOf(written.group(2).toUpperCase(Locale.ROOT) + "S");
        return new Span(Integer.parseInt(written.group(1)), unit);
    }

    ZonedDateTime after(ZonedDateTime start) {
        return start.plus(amount, unit);
    }
}
