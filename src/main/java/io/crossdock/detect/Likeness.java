package io.crossdock.detect;

import io.crossdock.model.signal.OrderSignal.OrderCreated;
import io.crossdock.model.signal.OrderSignal.OrderedLine;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two orders of one customer that have a line in common. Each order is compared with the one before it that shares a
 * line, not with all: a chain of copies is found link by link, and the work stays near linear.
 *
 * @param percent of all lines, those that both have
 */
public record Likeness(OrderCreated earlier, OrderCreated later, BigDecimal percent) {

    /** Whether an order came at most so many hours after another, and not before it. */
    public static boolean isWithin(OrderCreated earlier, OrderCreated later, BigDecimal hours) {
        BigDecimal apart = Quantities.hours(earlier.at(), later.at());
        boolean first = earlier.at().isBefore(later.at())
                || (earlier.at().equals(later.at()) && earlier.orderId().compareTo(later.orderId()) < 0);
        return apart != null && first && apart.compareTo(hours) <= 0;
    }

    static Collection<Likeness> among(List<Signal> signals) {
        Map<List<Object>, OrderCreated> lastWith = new HashMap<>();
        List<Likeness> found = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal instanceof OrderCreated order && order.customerId() != null) {
                Set<OrderCreated> before = new HashSet<>();
                for (OrderedLine line : order.lines()) {
                    OrderCreated last = lastWith.put(List.of(order.customerId(), goods(line)), order);
                    if (last != null && !last.orderId().equals(order.orderId())) {
                        before.add(last);
                    }
                }
                before.forEach(earlier -> found.add(new Likeness(earlier, order, percent(earlier, order))));
            }
        }
        return found;
    }

    private static BigDecimal percent(OrderCreated one, OrderCreated other) {
        Set<List<Object>> all = lines(one);
        Set<List<Object>> both = new HashSet<>(all);
        both.retainAll(lines(other));
        all.addAll(lines(other));
        return BigDecimal.valueOf(100L * both.size()).divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_EVEN);
    }

    private static Set<List<Object>> lines(OrderCreated order) {
        return order.lines().stream().map(Likeness::goods).collect(Collectors.toSet());
    }

    private static List<Object> goods(OrderedLine line) {
        BigDecimal qty = line.qty() == null ? BigDecimal.ZERO : line.qty().stripTrailingZeros();
        return List.of(Objects.requireNonNullElse(line.itemId(), ""), qty);
    }
}
