package io.crossdock.decide;

import io.crossdock.model.Order;
import io.crossdock.model.Order.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums over order lines, in USD. A sum is unknown ({@code null}) without lines or when a factor of one is unknown. */
public final class Lines {
    private Lines() {}

    public static List<Line> of(@Nullable Order order) {
        return order == null ? List.of() : order.lines();
    }

    public static @Nullable BigDecimal revenue(List<Line> lines) {
        return sum(lines, line -> times(line.orderedQty(), line.netUnitPrice()));
    }

    public static @Nullable BigDecimal cost(List<Line> lines) {
        return sum(lines, line -> times(line.orderedQty(), line.unitCost()));
    }

    public static @Nullable BigDecimal margin(List<Line> lines) {
        return minus(revenue(lines), cost(lines));
    }

    public static @Nullable BigDecimal affectedRevenue(List<Line> lines) {
        return sum(lines, line -> times(line.affectedQty(), line.netUnitPrice()));
    }

    public static @Nullable BigDecimal affectedCost(List<Line> lines) {
        return sum(lines, line -> times(line.affectedQty(), line.unitCost()));
    }

    public static @Nullable BigDecimal affectedMargin(List<Line> lines) {
        return minus(affectedRevenue(lines), affectedCost(lines));
    }

    private static @Nullable BigDecimal sum(List<Line> lines, Function<Line, @Nullable BigDecimal> part) {
        if (lines.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal value = part.apply(line);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** Nothing of a line costs nothing, even when its price is unknown. */
    private static @Nullable BigDecimal times(@Nullable BigDecimal quantity, @Nullable BigDecimal price) {
        if (quantity != null && quantity.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return quantity == null || price == null ? null : quantity.multiply(price);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null || part == null ? null : whole.subtract(part);
    }
}
