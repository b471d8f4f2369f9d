package io.crossdock.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text of headed sections, its lines broken between words. */
final class Page {
    private static final int WIDTH = 110;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();
    private final Ink ink;

    Page(Ink ink) {
        this.ink = ink;
    }

    void section(String title) {
        lines.add("");
        lines.add(ink.bold(title));
    }

    /** Already of the right length, for example because it holds colours. */
    void line(String text) {
        lines.add(text);
    }

    /** Continuation lines stand under the text, not under what leads it. */
    void item(String lead, String text) {
        int room = Math.max(20, WIDTH - lead.length());
        StringBuilder line = new StringBuilder();
        String before = lead;
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(before + line);
                before = " ".repeat(lead.length());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add((before + line).stripTrailing());
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** At least one space follows the text. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** The widest of these texts, and a gap. */
    static int column(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0) + 2;
    }

    /** {@code INVENTORY_MANAGER} is an inventory manager. */
    static String spoken(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String spoken(List<String> codes) {
        return codes.stream().map(Page::spoken).collect(Collectors.joining(", "));
    }

    static String minute(@Nullable Instant instant) {
        return instant == null ? "-" : MINUTE.format(instant);
    }

    /** {@code 12,500.5}: for people, so with separators. */
    static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "unknown";
        }
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    static String known(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value == null ? "unknown" : value.toString();
    }
}
