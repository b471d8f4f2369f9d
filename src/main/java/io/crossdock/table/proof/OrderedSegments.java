package io.crossdock.table.proof;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Numbers, days, instants or lengths of time, cut at every bound; the last segment is unknown. */
final class OrderedSegments implements Segments {
    private final Cut[] cuts;
    private final TreeSet<Object> bounds = new TreeSet<>(Values::compare);
    private final Step step;
    private final @Nullable BigDecimal min;
    private final @Nullable BigDecimal max;
    private final List<Segment> all = new ArrayList<>();

    OrderedSegments(Field field, Collection<Condition> conditions) {
        this.min = field.min();
        this.max = field.max();
        TreeSet<Cut> places = new TreeSet<>();
        conditions.forEach(condition -> addCuts(places, condition));
        places.forEach(cut -> bounds.add(cut.value()));
        this.step = new Step(field, bounds);
        if (min != null) {
            places.add(Cut.before(Values.plain(min)));
        }
        if (max != null) {
            places.add(Cut.after(Values.plain(max)));
        }
        this.cuts = places.toArray(Cut[]::new);
        Object origin = origin(field);
        for (int i = 0; i <= cuts.length; i++) {
            Object sample = sample(i, origin);
            all.add(new Segment(i, sample, isInside(i, sample) && isWithinLimits(sample)));
        }
        all.add(new Segment(cuts.length + 1, null, field.mayBeUnknown()));
    }

    private static void addCuts(Set<Cut> places, Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            addPoints(places, one.values());
        } else if (condition instanceof Condition.NoneOf none) {
            addPoints(places, none.values());
        } else if (condition instanceof Condition.Range range) {
            if (range.low() != null) {
                places.add(low(range));
            }
            if (range.high() != null) {
                places.add(high(range));
            }
        }
    }

    private static void addPoints(Set<Cut> places, Collection<Object> points) {
        points.forEach(point -> {
            places.add(Cut.before(point));
            places.add(Cut.after(point));
        });
    }

    private static Cut low(Condition.Range range) {
        return new Cut(required(range.low()), !range.lowIncluded());
    }

    private static Cut high(Condition.Range range) {
        return new Cut(required(range.high()), range.highIncluded());
    }

    private static Object required(@Nullable Comparable<?> bound) {
        if (bound == null) {
            throw new IllegalArgumentException("an open side has no bound");
        }
        return bound;
    }

    private static Object origin(Field field) {
        return switch (field.type()) {
            case DATE -> LocalDate.EPOCH;
            case DATE_TIME -> Instant.EPOCH;
            case DURATION -> Duration.ZERO;
            default -> BigDecimal.ZERO;
        };
    }

    /** The lower bound itself where it belongs to the segment, else the nearest value that reads well. */
    private Object sample(int segment, Object origin) {
        if (cuts.length == 0) {
            return origin;
        }
        if (segment == 0) {
            Cut high = cuts[0];
            Object well = step.wellBelow(high.value());
            return isWithinLimits(well) ? well : high.after() ? high.value() : step.before(high.value());
        }
        Cut low = cuts[segment - 1];
        if (!low.after()) {
            return low.value();
        }
        if (segment == cuts.length) {
            Object well = step.wellAbove(low.value());
            return isWithinLimits(well) ? well : step.after(low.value());
        }
        Object high = cuts[segment].value();
        return step.isDiscrete() ? step.after(low.value()) : step.between(low.value(), high);
    }

    private boolean isInside(int segment, Object sample) {
        return find(sample) == segment;
    }

    private boolean isWithinLimits(Object sample) {
        return !(sample instanceof BigDecimal number)
                || ((min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0));
    }

    @Override
    public List<Segment> all() {
        return List.copyOf(all);
    }

    @Override
    public int find(@Nullable Object value) {
        if (value == null) {
            return cuts.length + 1;
        }
        int from = 0;
        int to = cuts.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cuts[middle].isPassedBy(value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public BitSet matched(Condition condition) {
        BitSet matched = new BitSet();
        int unknown = cuts.length + 1;
        if (condition instanceof Condition.Range range) {
            int from = range.low() == null ? 0 : beyond(low(range));
            matched.set(from, range.high() == null ? unknown : Math.max(from, beyond(high(range))));
        } else if (condition instanceof Condition.OneOf one) {
            one.values().forEach(value -> matched.set(find(value)));
        } else if (condition instanceof Condition.NoneOf none) {
            matched.set(0, unknown);
            none.values().forEach(value -> matched.clear(find(value)));
        } else if (condition instanceof Condition.Any) {
            matched.set(0, unknown);
        }
        matched.set(unknown, condition.matches(null));
        return matched;
    }

    /** The first segment beyond a cut of this column. */
    private int beyond(Cut cut) {
        int place = Arrays.binarySearch(cuts, cut);
        if (place < 0) {
            throw new IllegalArgumentException("the column is not cut at " + cut.value());
        }
        return place + 1;
    }

    @Override
    public List<Boundary> boundaries() {
        return bounds.stream()
                .map(bound -> new Boundary(step.before(bound), bound, step.after(bound)))
                .toList();
    }

    @Override
    public String written(BitSet segments) {
        return new WrittenRanges(cuts, all).of(segments);
    }
}
