package io.crossdock.scenario;

import io.crossdock.table.DecisionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of a sheet, understood: one question to one table and what the table must say.
 *
 * @param values one per WHEN column, {@code null} = unknown
 * @param rows ids of the rows that must count, in their order
 * @param then by the place of a THEN column, the value that each of these rows must give
 */
public record TableCase(
        Scenario.OfRow scenario,
        DecisionTable table,
        List<@Nullable Object> values,
        @Nullable Instant evaluatedAt,
        List<String> rows,
        Map<Integer, List<@Nullable Object>> then) {
    public TableCase {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        rows = List.copyOf(rows);
        then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
    }
}
