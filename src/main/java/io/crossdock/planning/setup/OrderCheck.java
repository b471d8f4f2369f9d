package io.crossdock.planning.setup;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import io.crossdock.model.ServiceLevel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults of one order and its lines. */
final class OrderCheck {
    private static final BigDecimal MOST_LINE_USD = new BigDecimal("1000000000");
    private static final BigDecimal MOST_DAYS = new BigDecimal("36500");

    private final Faults faults;

    OrderCheck(Faults faults) {
        this.faults = faults;
    }

    /** What cannot be true. */
    void contradictions(String pointer, OrderAtRisk risk) {
        promise(pointer + "/sla", risk.sla());
        List<Order.Line> lines = risk.order().lines();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String at = pointer + "/order/lines/" + i;
            Order.Line line = lines.get(i);
            int number = line.lineNo() == null ? i + 1 : line.lineNo();
            Integer earlier = numbers.putIfAbsent(number, i);
            if (earlier != null) {
                faults.add(
                        at + "/lineNo",
                        ErrorCode.OUT_OF_RANGE,
                        "Line number " + number + " is also that of " + pointer + "/order/lines/" + earlier
                                + ". Give each line its own.");
            }
            line(at, line);
        }
    }

    /** What a plan takes and the order does not say. */
    void gaps(String pointer, OrderAtRisk risk) {
        List<Order.Line> lines = risk.order().lines();
        if (lines.isEmpty()) {
            faults.missing(pointer + "/order/lines", "The order has no lines, so there is nothing to plan.");
        }
        for (int i = 0; i < lines.size(); i++) {
            gaps(pointer + "/order/lines/" + i, lines.get(i), Boolean.TRUE.equals(risk.stockIntact()));
        }
    }

    private void line(String at, Order.Line line) {
        faults.quantity(at + "/orderedQty", line.orderedQty());
        faults.quantity(at + "/allocatedQty", line.allocatedQty());
        faults.quantity(at + "/affectedQty", line.affectedQty());
        faults.quantity(at + "/packMultiple", line.packMultiple());
        faults.usd(at + "/netUnitPrice", line.netUnitPrice());
        faults.usd(at + "/unitCost", line.unitCost());
        faults.weight(at + "/weightKg", line.weightKg());
        faults.amount(at + "/minShelfLifeDays", line.minShelfLifeDays(), MOST_DAYS);
        notMoreThanOrdered(at + "/affectedQty", line.affectedQty(), line.orderedQty());
        product(at + "/netUnitPrice", line.orderedQty(), line.netUnitPrice(), MOST_LINE_USD, "USD");
        product(at + "/unitCost", line.orderedQty(), line.unitCost(), MOST_LINE_USD, "USD");
        product(at + "/weightKg", line.orderedQty(), line.weightKg(), Faults.MOST_KG, "kg");
        if (line.packMultiple() != null && line.packMultiple().signum() == 0) {
            faults.add(at + "/packMultiple", ErrorCode.OUT_OF_RANGE, "A pack of 0 holds nothing. Write 1 or more.");
        }
    }

    private void gaps(String at, Order.Line line, boolean stockIntact) {
        if (line.itemId() == null) {
            faults.missing(at + "/itemId", "The line does not say its item.");
        }
        if (line.orderedQty() == null) {
            faults.missing(at + "/orderedQty", "The line does not say how much is ordered.");
        } else if (line.affectedQty() == null && line.allocatedQty() == null && !stockIntact) {
            faults.missing(
                    at + "/affectedQty",
                    "The line says neither affectedQty nor allocatedQty, so nobody knows what is missing of it.");
        }
        if (line.netUnitPrice() == null && line.unitCost() == null && !isPinned(line, stockIntact)) {
            faults.missing(
                    at + "/netUnitPrice", "Without netUnitPrice or unitCost nobody can weigh a shortfall of the line.");
        }
    }

    /** What stays where it is needs no price. */
    private static boolean isPinned(Order.Line line, boolean stockIntact) {
        return !stockIntact && line.affectedQty() != null && line.affectedQty().signum() == 0;
    }

    private void promise(String at, @Nullable ServiceLevel sla) {
        if (sla == null) {
            return;
        }
        if (sla.penalty() != null) {
            faults.percent(at + "/penalty/pct", sla.penalty().pct());
            faults.usd(at + "/penalty/flatUsd", sla.penalty().flatUsd());
            faults.usd(at + "/penalty/capUsd", sla.penalty().capUsd());
        }
        if (sla.windowStart() != null
                && sla.windowEnd() != null
                && sla.windowEnd().isBefore(sla.windowStart())) {
            faults.add(
                    at + "/windowEnd",
                    ErrorCode.OUT_OF_RANGE,
                    "The window ends at " + sla.windowEnd() + ", before it starts at " + sla.windowStart() + ".");
        }
    }

    private void notMoreThanOrdered(String pointer, @Nullable BigDecimal part, @Nullable BigDecimal ordered) {
        if (part != null && ordered != null && part.compareTo(ordered) > 0) {
            faults.add(
                    pointer,
                    ErrorCode.OUT_OF_RANGE,
                    part.toPlainString() + " is more than the ordered " + ordered.toPlainString() + ".");
        }
    }

    private void product(
            String pointer, @Nullable BigDecimal quantity, @Nullable BigDecimal each, BigDecimal most, String unit) {
        if (quantity != null && each != null && quantity.multiply(each).compareTo(most) > 0) {
            faults.add(
                    pointer,
                    ErrorCode.OUT_OF_RANGE,
                    "The line makes more than " + most.toPlainString() + " " + unit + ". Check the unit.");
        }
    }
}
