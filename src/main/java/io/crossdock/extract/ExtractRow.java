package io.crossdock.extract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the extract, understood.
 *
 * @param cells as they stand in the file
 * @param values by index of the column; null where the value is missing
 * @param facts data-quality facts that missing words raised
 * @param reasons why the row cannot be used; empty when it can
 */
record ExtractRow(List<String> cells, List<@Nullable Value> values, List<ObjectNode> facts, List<String> reasons) {
    static ExtractRow read(List<String> cells, List<ExtractColumn> columns) {
        List<@Nullable Value> values = new ArrayList<>(columns.size());
        List<ObjectNode> facts = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        if (cells.size() == columns.size()) {
            columns.forEach(
                    column -> values.add(column.read(cells.get(column.index()).strip(), facts::add, reasons::add)));
        } else {
            reasons.add("the row has " + cells.size() + " cells, the header has " + columns.size()
                    + ". Check quotes and separators.");
        }
        return new ExtractRow(cells, values, facts, reasons);
    }

    @Nullable
    Value value(ExtractColumn column) {
        return values.get(column.index());
    }

    /** The cell as it is written, or null when its value is missing. */
    @Nullable
    String written(ExtractColumn column) {
        return value(column) == null ? null : cells.get(column.index()).strip();
    }
}
