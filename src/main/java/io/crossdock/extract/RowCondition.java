package io.crossdock.extract;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on one row. It never holds when a value that it reads is missing, except where it asks for just that. */
sealed interface RowCondition {
    boolean holds(ExtractRow row);

    /**
     * One moment against another.
     *
     * @param other null when {@code day} is meant
     * @param gap how far apart they must be at least; without a gap, equal moments are neither after nor before
     */
    record InTime(
            ExtractColumn column,
            Order order,
            @Nullable ExtractColumn other,
            @Nullable ZonedDateTime day,
            @Nullable Span gap)
            implements RowCondition {
        enum Order {
            AFTER,
            BEFORE,
            NOT_AFTER,
            NOT_BEFORE
        }

        @Override
        public boolean holds(ExtractRow row) {
            @Nullable ZonedDateTime mine = moment(row, column);
            @Nullable ZonedDateTime theirs = other == null ? day : moment(row, other);
            if (mine == null || theirs == null) {
                return false;
            }
            return switch (order) {
                case AFTER -> apart(theirs, mine);
                case BEFORE -> apart(mine, theirs);
                case NOT_AFTER -> !mine.isAfter(theirs);
                case NOT_BEFORE -> !mine.isBefore(theirs);
            };
        }

        private boolean apart(ZonedDateTime first, ZonedDateTime second) {
            return gap == null ? second.isAfter(first) : !second.isBefore(gap.after(first));
        }

        private static @Nullable ZonedDateTime moment(ExtractRow row, ExtractColumn column) {
            return row.value(column) instanceof Value.Moment moment ? moment.at() : null;
        }
    }

    /** A number against a bound. */
    record InSize(ExtractColumn column, Bound bound, BigDecimal limit) implements RowCondition {
        enum Bound {
            ABOVE,
            AT_LEAST,
            BELOW,
            AT_MOST
        }

        @Override
        public boolean holds(ExtractRow row) {
            if (!(row.value(column) instanceof Value.Amount amount)) {
                return false;
            }
            int order = amount.number().compareTo(limit);
            return switch (bound) {
                case ABOVE -> order > 0;
                case AT_LEAST -> order >= 0;
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
            };
        }
    }

    /** A text against a list. */
    record Among(ExtractColumn column, List<String> texts, boolean inside) implements RowCondition {
        @Override
        public boolean holds(ExtractRow row) {
            @Nullable String written = row.written(column);
            return written != null && texts.contains(written) == inside;
        }
    }

    /** Whether the cell has a value at all. */
    record Known(ExtractColumn column, boolean known) implements RowCondition {
        @Override
        public boolean holds(ExtractRow row) {
            return (row.value(column) != null) == known;
        }
    }
}
