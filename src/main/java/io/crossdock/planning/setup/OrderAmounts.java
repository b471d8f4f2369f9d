package io.crossdock.planning.setup;

import io.crossdock.model.ServiceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Value, cost and margin of an order; {@code null} as soon as one line lacks a price that it takes. */
final class OrderAmounts {
    private static final int PERCENT_DECIMALS = 2;

    private final List<LineNeed> lines;

    OrderAmounts(List<LineNeed> lines) {
        this.lines = List.copyOf(lines);
    }

    @Nullable
    BigDecimal margin() {
        BigDecimal value = value();
        BigDecimal cost = cost();
        return value == null || cost == null ? null : value.subtract(cost).max(BigDecimal.ZERO);
    }

    /** What a breach of the contract costs; {@code null} when the request leaves open what it is a share of. */
    @Nullable
    BigDecimal penalty(ServiceLevel.@Nullable Penalty terms) {
        if (terms == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = share(terms);
        if (share == null) {
            return null;
        }
        BigDecimal penalty = terms.flatUsd() == null ? share : share.add(terms.flatUsd());
        return terms.capUsd() == null ? penalty : penalty.min(terms.capUsd());
    }

    private @Nullable BigDecimal share(ServiceLevel.Penalty terms) {
        if (terms.pct() == null || terms.pct().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal basis = switch (terms.basis() == null ? "" : terms.basis()) {
            case "ORDER_COGS" -> cost();
            case "ORDER_VALUE" -> value();
            case "AFFECTED_VALUE" -> affectedValue();
            default -> null;
        };
        return basis == null ? null : basis.multiply(terms.pct()).movePointLeft(PERCENT_DECIMALS);
    }

    private @Nullable BigDecimal value() {
        return sum(line -> line.line().netUnitPrice(), LineNeed::ordered);
    }

    private @Nullable BigDecimal cost() {
        return sum(line -> line.line().unitCost(), LineNeed::ordered);
    }

    private @Nullable BigDecimal affectedValue() {
        return sum(line -> line.line().netUnitPrice(), LineNeed::needed);
    }

    private @Nullable BigDecimal sum(
            Function<LineNeed, @Nullable BigDecimal> price, Function<LineNeed, Long> quantity) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LineNeed line : lines) {
            BigDecimal each = price.apply(line);
            if (each == null) {
                return null;
            }
            sum = sum.add(each.multiply(BigDecimal.valueOf(quantity.apply(line), Units.QUANTITY_DECIMALS)));
        }
        return sum;
    }
}
