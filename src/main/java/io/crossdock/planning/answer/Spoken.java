package io.crossdock.planning.answer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Quantities, money and time as they stand in a sentence. */
final class Spoken {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> ORDINALS =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");

    private Spoken() {}

    /** {@code 12.5 CS}. */
    static String quantity(long thousandths, String uom) {
        return number(thousandths).toPlainString() + " " + uom;
    }

    static BigDecimal number(long thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static String money(long cents) {
        return usd(cents).toPlainString() + " USD";
    }

    static BigDecimal usd(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** {@code 1 d 2 h 10 min}; what is less than a minute is left out. */
    static String duration(Duration duration) {
        StringBuilder text = new StringBuilder();
        part(text, duration.toDays(), "d");
        part(text, duration.toHoursPart(), "h");
        part(text, duration.toMinutesPart(), "min");
        return text.isEmpty() ? "0 min" : text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }

    static String ordinal(int rank) {
        return ORDINALS.get(rank - 1);
    }

    /** {@code 1 shipment}, {@code 2 shipments}. */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
