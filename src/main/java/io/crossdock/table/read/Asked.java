package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field that a table asks for: one sheet column, or a {@code when from} with its {@code when below}.
 *
 * @param below {@code null} for a single column
 */
record Asked(Field field, SheetColumn first, @Nullable SheetColumn below) {
    /** A pair has two labels for its two bounds, so the field's own label stands for both. */
    Column column() {
        return new Column(field, below == null ? first.label() : field.label(), first.letter());
    }
}
