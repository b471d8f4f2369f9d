package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.Values;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value in the type of its field. */
final class ValueParser {
    private static final Set<String> YES = Set.of("y", "yes", "true", "wahr", "ja", "j", "oui", "si", "sí", "1", "x");
    private static final Set<String> NO = Set.of("n", "no", "false", "falsch", "nein", "non", "0");

    private ValueParser() {}

    /** The stored value; {@code null} when the text is none, which has then been reported. */
    static @Nullable Object read(Field field, Part part, CellFaults faults) {
        Object value = switch (field.type()) {
            case TEXT -> part.text();
            case NUMBER, MONEY, PERCENT, WHOLE -> Numbers.read(field, part, faults);
            case DATE -> Times.date(part, faults);
            case DATE_TIME -> Times.instant(part, faults);
            case DURATION -> Times.duration(part, faults);
            case YES_NO -> yesOrNo(part, faults);
            case CHOICE -> choice(field, part, faults);
        };
        return value == null ? null : Values.stored(value);
    }

    private static @Nullable Boolean yesOrNo(Part part, CellFaults faults) {
        if (part.text().equals("yes") || part.text().equals("no")) {
            return part.text().equals("yes");
        }
        String lower = part.text().toLowerCase(Locale.ROOT);
        String right = YES.contains(lower) ? "yes" : NO.contains(lower) ? "no" : "";
        faults.report(
                FindingCode.NOT_YES_OR_NO,
                part.quoted() + " is neither yes nor no.",
                right.isEmpty()
                        ? "Write " + part.corrected("yes") + " or " + part.corrected("no") + "."
                        : "Write " + part.corrected(right) + ".");
        return null;
    }

    private static @Nullable String choice(Field field, Part part, CellFaults faults) {
        if (field.rank(part.text()) >= 0) {
            return part.text();
        }
        faults.report(
                FindingCode.UNKNOWN_CHOICE,
                part.quoted() + " is not a value of " + field.label() + ".",
                Advice.nearest(part.text(), field.allowed())
                        .map(near -> "Write " + part.corrected(near) + ".")
                        .orElseGet(() -> "Write " + Advice.oneOf(field.allowed()) + "."));
        return null;
    }
}
