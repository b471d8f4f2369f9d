package io.crossdock.extract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A column of the extract.
 *
 * @param index its place in the row, counted from 0
 * @param allowed the only texts that may stand in it; empty when there is no such list
 */
record ExtractColumn(String name, int index, ColumnType type, List<Missing> missing, List<String> allowed) {
    static ExtractColumn undeclared(String name, int index) {
        return new ExtractColumn(name, index, new ColumnType.Words(), List.of(), List.of());
    }

    /** The value of a cell; null when it is missing or, with a reason, when it cannot be understood. */
    @Nullable
    Value read(String cell, Consumer<ObjectNode> facts, Consumer<String> reasons) {
        for (Missing words : missing) {
            if (words.covers(cell)) {
                if (words.fact() != null) {
                    facts.accept(words.fact().about(name, cell));
                }
                return null;
            }
        }
        if (cell.isEmpty()) {
            return null;
        }
        @Nullable Value value = type.read(cell);
        if (value == null) {
            reasons.accept("\"" + name + "\": \"" + cell + "\" is not " + type.wanted()
                    + ". Correct the cell, or list its words under missing in the mapping.");
        } else if (!allowed.isEmpty() && !allowed.contains(cell)) {
            reasons.accept("\"" + name + "\": \"" + cell + "\" is not one of the allowed values. "
                    + Suggestion.of(cell, allowed));
            return null;
        }
        return value;
    }
}
