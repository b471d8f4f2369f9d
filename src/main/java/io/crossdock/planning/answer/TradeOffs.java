package io.crossdock.planning.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The plan that stands best for each trade-off with the recommended one, where one differs enough to be worth naming.
 */
final class TradeOffs {
    private static final Duration NOTABLY_EARLIER = Duration.ofMinutes(30);
    private static final long NOTABLY_CHEAPER_PERCENT = 5;
    private static final long HUNDRED = 100;

    private final Weighed first;
    private final List<Weighed> others;

    /** @param others best first */
    private TradeOffs(Weighed first, List<Weighed> others) {
        this.first = first;
        this.others = others;
    }

    static Map<Label, Weighed> of(Weighed first, List<Weighed> others) {
        return new TradeOffs(first, others).named();
    }

    /** The trade-off that it stands best for, else what it does otherwise than the first one. */
    static Label nameOf(Weighed plan, Weighed first, Map<Label, Weighed> named) {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().equals(plan))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> difference(plan, first));
    }

    private static Label difference(Weighed plan, Weighed first) {
        if (plan.taken() < first.taken()) {
            return Label.SPARES_RESERVES;
        }
        if (plan.substituted() < first.substituted()) {
            return Label.AS_ORDERED;
        }
        if (plan.filled() > first.filled()) {
            return Label.FILLS_MORE;
        }
        Set<Integer> here = nodes(plan);
        Set<Integer> there = nodes(first);
        if (!here.isEmpty() && here.stream().noneMatch(there::contains)) {
            return Label.OTHER_NODE;
        }
        return here.equals(there) && !plan.booked().equals(first.booked()) ? Label.OTHER_CARRIER : Label.OTHER;
    }

    /** Where the plan ships from, the planned shipment included. */
    private static Set<Integer> nodes(Weighed plan) {
        return plan.plan().loads().stream()
                .filter(load -> !load.parts().isEmpty())
                .map(load -> load.lane().node())
                .collect(Collectors.toSet());
    }

    private Map<Label, Weighed> named() {
        Map<Label, Weighed> named = new EnumMap<>(Label.class);
        put(named, Label.KEEP_AND_BACKORDER, TradeOffs::keepsAndBackorders, Comparator.comparing(Weighed::total));
        put(
                named,
                Label.FASTEST,
                this::isSooner,
                Comparator.comparing((Weighed plan) -> !plan.isFull())
                        .thenComparing(plan -> Objects.requireNonNull(plan.etaAt())));
        put(
                named,
                Label.NO_SPLIT,
                plan -> plan.shipments() == 1
                        && first.shipments() > 1
                        && !plan.booked().isEmpty(),
                Comparator.comparing(Weighed::total));
        put(
                named,
                Label.FEWEST_SHIPMENTS,
                plan -> plan.shipments() < first.shipments() && plan.filled() >= first.filled(),
                Comparator.comparing(Weighed::shipments));
        put(
                named,
                Label.CHEAPEST,
                this::isNotablyCheaper,
                Comparator.comparing(plan -> plan.costs().paid()));
        return named;
    }

    private void put(
            Map<Label, Weighed> named, Label label, Predicate<Weighed> fits, Comparator<Weighed> leastOrEarliest) {
        others.stream().filter(fits).min(leastOrEarliest).ifPresent(plan -> named.put(label, plan));
    }

    static boolean keepsAndBackorders(Weighed plan) {
        return plan.booked().isEmpty() && plan.plan().open().stream().anyMatch(open -> open.expected() != null);
    }

    /** It delivers no less, or everything. */
    private boolean isSooner(Weighed plan) {
        Instant here = plan.etaAt();
        Instant there = first.etaAt();
        if (here == null || plan.filled() < first.filled()) {
            return false;
        }
        boolean earlier = there != null && Duration.between(here, there).compareTo(NOTABLY_EARLIER) >= 0;
        return earlier || (plan.isFull() && !first.isFull());
    }

    private boolean isNotablyCheaper(Weighed plan) {
        long paid = plan.costs().paid();
        return plan.shipped() * 2
                        >= plan.demand().lines().stream()
                                .mapToLong(line -> line.needed())
                                .sum()
                && paid < first.costs().paid()
                && (first.costs().paid() - paid) * HUNDRED >= first.costs().paid() * NOTABLY_CHEAPER_PERCENT;
    }
}
