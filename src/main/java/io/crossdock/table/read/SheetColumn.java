package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.sheet.Letters;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table sheet.
 *
 * @param index 0-based, A is 0
 * @param field {@code null} for roles without field
 */
record SheetColumn(int index, Role role, @Nullable Field field, String label) {
    String letter() {
        return Letters.of(index);
    }
}
