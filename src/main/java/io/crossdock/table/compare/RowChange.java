package io.crossdock.table.compare;

import io.crossdock.table.Row;
import java.util.List;

/** What became of one row. A row that says something else and also stands elsewhere makes two changes. */
public sealed interface RowChange {
    /** The row as it is now, or was last. */
    Row row();

    Drift drift();

    /** False when only what people read is different. */
    boolean decides();

    default String id() {
        return row().id();
    }

    /** A row that was not there. */
    record Added(Row row, Drift drift) implements RowChange {
        @Override
        public boolean decides() {
            return true;
        }
    }

    /** A row that is no more. */
    record Removed(Row row, Drift drift) implements RowChange {
        @Override
        public boolean decides() {
            return true;
        }
    }

    /** A row with other cells. */
    record Changed(Row before, Row row, List<CellChange> cells) implements RowChange {
        public Changed {
            cells = List.copyOf(cells);
        }

        @Override
        public Drift drift() {
            return cells.stream().map(CellChange::drift).reduce(Drift.NEUTRAL, Drift::and);
        }

        @Override
        public boolean decides() {
            return cells.stream().anyMatch(CellChange::decides);
        }
    }

    /**
     * A row that stands elsewhere among those of its table, where that decides.
     *
     * @param wasAfter id of the row that it followed, empty for the first
     * @param isAfter id of the row that it follows, empty for the first
     */
    record Moved(Row row, String wasAfter, String isAfter) implements RowChange {
        @Override
        public Drift drift() {
            return Drift.OPEN;
        }

        @Override
        public boolean decides() {
            return true;
        }
    }
}
