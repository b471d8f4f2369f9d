package io.crossdock.planning.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the orders want of one item, as ordered or as a substitute. */
final class Wanted {
    private final List<Ordered> orders = new ArrayList<>();
    private @Nullable Long value;
    private boolean shelfLife;

    private Wanted() {}

    static Map<String, Wanted> byItem(List<Ordered> orders) {
        Map<String, Wanted> byItem = new TreeMap<>();
        for (Ordered order : orders) {
            for (LineNeed need : order.needs()) {
                if (need.needed() > 0) {
                    byItem.computeIfAbsent(need.itemId(), item -> new Wanted()).add(order, need);
                    for (String item : need.line().substitutes()) {
                        byItem.computeIfAbsent(item, other -> new Wanted()).add(order, need);
                    }
                }
            }
        }
        byItem.remove("");
        return byItem;
    }

    /** The orders that could use the item, in the order of the demands. */
    List<Ordered> orders() {
        return List.copyOf(orders);
    }

    /** Whether a line asks for days left on arrival. */
    boolean asksForShelfLife() {
        return shelfLife;
    }

    /** A share of the item's value, as a rate; {@code null} when that is not known and the share is not nothing. */
    @Nullable
    Long share(BigDecimal percent) {
        if (percent.signum() == 0) {
            return 0L;
        }
        return value == null ? null : Long.valueOf(Units.share(value, percent));
    }

    /** Of several lines that it may serve, the dearest gives the value. */
    private void add(Ordered order, LineNeed need) {
        if (orders.isEmpty() || orders.get(orders.size() - 1).place() != order.place()) {
            orders.add(order);
        }
        BigDecimal days = need.line().minShelfLifeDays();
        shelfLife |= days != null && days.signum() > 0;
        BigDecimal each = need.value();
        if (each != null) {
            long rate = Units.rate(each);
            value = value == null ? rate : Math.max(value, rate);
        }
    }
}
