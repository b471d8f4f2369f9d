package io.crossdock.table.proof;

import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** How far one value of an ordered column is from the next: the unit of a {@link Boundary}. */
final class Step {
    private static final int CENTS = 2;

    private final ValueType type;
    private final BigDecimal unit;

    Step(Field field, Collection<Object> bounds) {
        this.type = field.type();
        int decimals = field.type() == ValueType.WHOLE ? 0 : CENTS;
        for (Object bound : bounds) {
            decimals = bound instanceof BigDecimal number ? Math.max(decimals, number.scale()) : decimals;
        }
        this.unit = BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Whether nothing lies between two neighbours. */
    boolean isDiscrete() {
        return type == ValueType.WHOLE || type == ValueType.DATE;
    }

    Object after(Object value) {
        return moved(value, unit, 1);
    }

    Object before(Object value) {
        return moved(value, unit.negate(), -1);
    }

    /** One whole unit of people away: 1, a day, a second. */
    Object wellBelow(Object value) {
        return moved(value, BigDecimal.ONE.negate(), -1);
    }

    Object wellAbove(Object value) {
        return moved(value, BigDecimal.ONE, 1);
    }

    /** A value strictly between two of a type that is not discrete. */
    Object between(Object low, Object high) {
        Object next = after(low);
        if (Values.compare(next, high) < 0) {
            return next;
        }
        if (low instanceof BigDecimal number) {
            BigDecimal sum = number.add((BigDecimal) high);
            return Values.plain(sum.divide(BigDecimal.valueOf(2), MathContext.UNLIMITED));
        }
        if (low instanceof Instant instant) {
            return instant.plus(Duration.between(instant, (Instant) high).dividedBy(2));
        }
        Duration length = (Duration) low;
        return length.plus(((Duration) high).minus(length).dividedBy(2));
    }

    private static Object moved(Object value, BigDecimal number, int by) {
        if (value instanceof BigDecimal given) {
            return Values.plain(given.add(number));
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(by);
        }
        return value instanceof Instant instant ? instant.plusSeconds(by) : ((Duration) value).plusSeconds(by);
    }
}
