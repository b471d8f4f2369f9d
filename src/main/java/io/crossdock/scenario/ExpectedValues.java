package io.crossdock.scenario;

import io.crossdock.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sheet says under {@code expect <field>}: one value for each row that must count. */
final class ExpectedValues {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private ExpectedValues() {}

    /**
     * Throws {@link IllegalArgumentException} with a sentence when the text is no value of the field. A field that holds
     * several values at once is expected of one row only, since the bar cannot part both values and rows.
     *
     * @param rows how many rows must count
     */
    static List<@Nullable Object> of(Field field, String text, int rows) {
        List<@Nullable Object> values = new ArrayList<>();
        if (rows > 1 && !field.list()) {
            BAR.splitAsStream(text).forEach(part -> values.add(PlainValue.expected(field, part)));
        } else {
            values.add(PlainValue.expected(field, text));
        }
        return values;
    }
}
