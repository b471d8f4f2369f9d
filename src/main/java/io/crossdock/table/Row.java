package io.crossdock.table;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule: the row of a decision table.
 *
 * @param position 0-based place among the rows of its table, after sorting by {@code order}
 * @param when one condition per {@link DecisionTable#when()} column
 * @param then one value per {@link DecisionTable#then()} column, {@code null} when the cell is empty by intent ({@code -})
 * @param effect what an EFFECTS row does, for example {@code AT_LEAST}; empty in other tables
 * @param from first instant at which the row applies, {@code null} = always
 * @param to first instant at which it applies no more, {@code null} = for ever
 * @param info the cells that mean nothing to the engine, in the order of {@link DecisionTable#info()}
 */
public record Row(
        String id,
        int position,
        List<Condition> when,
        List<@Nullable Object> then,
        String effect,
        @Nullable Instant from,
        @Nullable Instant to,
        String reason,
        String policy,
        List<String> info,
        int sheetRow) {

    /** Whether the row applies at that instant: its end is exclusive. */
    public boolean isValidAt(Instant instant) {
        return (from == null || !instant.isBefore(from)) && (to == null || instant.isBefore(to));
    }
}
