package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.Written;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value that two conditions of one column both match. Only the values where one of them may change its answer, and one
 * between each two of those, need to be tried: between them nothing changes.
 */
final class CommonValue {
    private final Field field;

    CommonValue(Field field) {
        this.field = field;
    }

    /** Such a value as an author would write it; {@code any} or {@code unknown} where nothing narrower is asked. */
    Optional<String> of(Condition left, Condition right) {
        if (left instanceof Condition.Any && right instanceof Condition.Any) {
            return Optional.of(CellGrammar.ANY);
        }
        for (Object candidate : candidates(left, right)) {
            if (left.matches(candidate) && right.matches(candidate)) {
                return Optional.of(Written.of(candidate));
            }
        }
        return left.matches(null) && right.matches(null) ? Optional.of(CellGrammar.UNKNOWN) : Optional.empty();
    }

    private List<Object> candidates(Condition left, Condition right) {
        if (field.list()) {
            return lists(left, right);
        }
        return switch (field.type()) {
            case CHOICE -> List.copyOf(field.allowed());
            case YES_NO -> List.of(true, false);
            case TEXT -> texts(left, right);
            default -> ordered(left, right);
        };
    }

    private static List<Object> texts(Condition left, Condition right) {
        List<Object> texts = new ArrayList<>(named(left));
        texts.addAll(named(right));
        texts.add("any other text");
        return texts;
    }

    private static List<Object> lists(Condition left, Condition right) {
        List<Object> values = new ArrayList<>(named(left));
        values.addAll(named(right));
        List<Object> lists = new ArrayList<>();
        for (Object one : values) {
            lists.add(List.of(one));
            for (Object other : values) {
                lists.add(List.of(one, other));
            }
        }
        lists.add(List.of());
        return lists;
    }

    private List<Object> ordered(Condition left, Condition right) {
        TreeSet<Object> points = new TreeSet<>(Values::compare);
        addPoints(points, left);
        addPoints(points, right);
        if (field.type().isNumeric()) {
            addIfGiven(points, field.min());
            addIfGiven(points, field.max());
        }
        if (points.isEmpty()) {
            return List.of();
        }
        List<Object> candidates = new ArrayList<>();
        candidates.add(before(points.first()));
        Object last = null;
        for (Object point : points) {
            if (last != null) {
                candidates.add(between(last, point));
            }
            candidates.add(point);
            last = point;
        }
        candidates.add(after(points.last()));
        candidates.removeIf(this::isOutside);
        return candidates;
    }

    private static void addPoints(Set<Object> points, Condition condition) {
        points.addAll(named(condition));
        if (condition instanceof Condition.Range range) {
            addIfGiven(points, range.low());
            addIfGiven(points, range.high());
        }
    }

    private static void addIfGiven(Set<Object> points, @Nullable Object point) {
        if (point != null) {
            points.add(point);
        }
    }

    private boolean isOutside(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return false;
        }
        boolean tooSmall = field.min() != null && number.compareTo(field.min()) < 0;
        boolean tooLarge = field.max() != null && number.compareTo(field.max()) > 0;
        return tooSmall || tooLarge;
    }

    private static List<Object> named(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return List.copyOf(one.values());
        }
        if (condition instanceof Condition.NoneOf none) {
            return List.copyOf(none.values());
        }
        if (condition instanceof Condition.Has has) {
            return List.copyOf(has.values());
        }
        return condition instanceof Condition.HasNone none ? List.copyOf(none.values()) : List.of();
    }

    private Object before(Object point) {
        return moved(point, -1);
    }

    private Object after(Object point) {
        return moved(point, 1);
    }

    private static Object moved(Object point, int by) {
        if (point instanceof BigDecimal number) {
            return Values.plain(number.add(BigDecimal.valueOf(by)));
        }
        if (point instanceof LocalDate day) {
            return day.plusDays(by);
        }
        return point instanceof Instant instant ? instant.plusSeconds(by) : ((Duration) point).plusSeconds(by);
    }

    private Object between(Object low, Object high) {
        if (field.type() == ValueType.WHOLE || field.type() == ValueType.DATE) {
            return moved(low, 1);
        }
        if (low instanceof BigDecimal number) {
            BigDecimal next = number.add(number.ulp());
            BigDecimal middle = number.add((BigDecimal) high).multiply(new BigDecimal("0.5"));
            return Values.plain(next.compareTo((BigDecimal) high) < 0 ? next : middle);
        }
        if (low instanceof Instant instant) {
            return instant.plus(Duration.between(instant, (Instant) high).dividedBy(2));
        }
        Duration length = (Duration) low;
        return length.plus(((Duration) high).minus(length).dividedBy(2));
    }
}
