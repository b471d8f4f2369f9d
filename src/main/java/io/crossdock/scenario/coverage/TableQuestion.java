package io.crossdock.scenario.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to one table.
 *
 * @param values one per WHEN column, {@code null} = unknown
 */
public record TableQuestion(
        List<@Nullable Object> values, @Nullable Instant evaluatedAt) {
    public TableQuestion {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
