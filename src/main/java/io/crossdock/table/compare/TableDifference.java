package io.crossdock.table.compare;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Direction;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs in one table.
 *
 * @param table as it is now, or was last
 * @param head lines above the rows and columns that differ
 * @param rows added and changed ones in their new order, then removed ones; all of them for a table that is new or gone
 */
public record TableDifference(Kind kind, DecisionTable table, List<TextChange> head, List<RowChange> rows) {
    /** The one line of the head that is for people alone. */
    static final String PURPOSE = "Purpose";

    /** Whether the table itself stayed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public TableDifference {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public String name() {
        return table.name();
    }

    /** Whether the table gives something of which the vocabulary says which way is looser. */
    public boolean givesFreedom() {
        return Stream.concat(table.then().stream().map(column -> column.field()), Stream.ofNullable(table.adjusts()))
                .anyMatch(field -> field.direction() != Direction.NONE);
    }

    public boolean decides() {
        return headDecides() || rows.stream().anyMatch(RowChange::decides);
    }

    /** What has no direction may loosen where freedom is given; a new head may always. */
    public Drift drift() {
        Drift ofRows = rows.stream().map(RowChange::drift).reduce(Drift.NEUTRAL, Drift::and);
        return headDecides() ? ofRows.and(Drift.OPEN) : ofRows;
    }

    private boolean headDecides() {
        return kind != Kind.CHANGED
                || head.stream().anyMatch(line -> !line.what().equals(PURPOSE));
    }
}
