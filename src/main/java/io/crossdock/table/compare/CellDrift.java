package io.crossdock.table.compare;

import io.crossdock.table.Condition;
import io.crossdock.table.Condition.Range;
import io.crossdock.table.Direction;
import io.crossdock.table.Field;
import io.crossdock.table.Values;
import org.jspecify.annotations.Nullable;

/** Whether another value, or a threshold put elsewhere, loosens by the direction of its word. */
final class CellDrift {
    private CellDrift() {}

    static Drift answered(Field field, @Nullable Object before, @Nullable Object after) {
        if (field.direction() == Direction.NONE || before == null || after == null) {
            return Drift.OPEN;
        }
        return moved(field, order(field, before, after));
    }

    /** Only bounds that go the same way say it; a condition that widens to both sides is another question. */
    static Drift asked(Field field, Condition before, Condition after) {
        if (field.direction() == Direction.NONE || !(before instanceof Range was) || !(after instanceof Range is)) {
            return Drift.OPEN;
        }
        Integer low = shift(was.low(), is.low(), Boolean.compare(was.lowIncluded(), is.lowIncluded()));
        Integer high = shift(was.high(), is.high(), Boolean.compare(is.highIncluded(), was.highIncluded()));
        if (low == null || high == null || low * high < 0) {
            return Drift.OPEN;
        }
        return moved(field, low + high);
    }

    /** Above 0 when a bound went up; at the same number, leaving it out is a step up from below and down from above. */
    private static @Nullable Integer shift(@Nullable Object was, @Nullable Object is, int edge) {
        if (was == null || is == null) {
            return was == null && is == null ? 0 : null;
        }
        int order = Values.compare(is, was);
        return Integer.signum(order == 0 ? edge : order);
    }

    private static int order(Field field, Object before, Object after) {
        if (before instanceof String was && after instanceof String is) {
            return Integer.compare(field.rank(is), field.rank(was));
        }
        return Values.compare(after, before);
    }

    private static Drift moved(Field field, int up) {
        if (up == 0) {
            return Drift.NEUTRAL;
        }
        return (up > 0) == (field.direction() == Direction.HIGHER_LOOSENS) ? Drift.LOOSENS : Drift.TIGHTENS;
    }
}
