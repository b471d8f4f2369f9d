package io.crossdock.table.read;

import io.crossdock.table.Row;
import io.crossdock.table.Written;
import io.crossdock.table.proof.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question that shows a finding, as a line of the scenario sheet of its table: name, one value per WHEN column, the
 * instant where it matters, and the rows that match.
 */
record Sample(String line) {
    private static final String NO_ROW = "-";

    /** @param name of the scenario */
    static Sample of(String name, Region region, List<Row> matching) {
        List<String> cells = new ArrayList<>();
        cells.add(quoted(name));
        List<@Nullable Object> values = region.values();
        for (int i = 0; i < values.size() - 1; i++) {
            cells.add(quoted(written(values.get(i))));
        }
        if (region.table().rows().stream().anyMatch(row -> row.from() != null || row.to() != null)) {
            cells.add(written(values.get(values.size() - 1)));
        }
        cells.add(matching.isEmpty() ? NO_ROW : matching.stream().map(Row::id).collect(Collectors.joining(" | ")));
        return new Sample(String.join(",", cells));
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return CellGrammar.UNKNOWN;
        }
        String text = Written.of(value);
        return text.isEmpty() ? NO_ROW : text;
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
