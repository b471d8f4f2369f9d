package io.crossdock.planning.setup;

import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import io.crossdock.model.PlanTask.OrderPolicy;
import io.crossdock.model.ServiceLevel;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One order of the request and the demand that it makes.
 *
 * @param place in the request, the first is 0
 * @param needs of all its lines, by line number
 * @param notes what was assumed because the request does not say it
 */
record Ordered(
        int place, OrderAtRisk risk, OrderPolicy policy, List<LineNeed> needs, Demand demand, List<String> notes) {

    static Ordered of(int index, int place, OrderAtRisk risk, OrderPolicy policy, Tuning tuning) {
        List<String> notes = new ArrayList<>();
        List<LineNeed> needs = needs(risk);
        List<LineNeed> open = needs.stream().filter(need -> need.needed() > 0).toList();
        List<Line> lines = new ArrayList<>();
        for (LineNeed need : open) {
            lines.add(line(lines.size(), need, tuning, notes));
        }
        OrderAmounts amounts = new OrderAmounts(needs);
        Demand demand = new Demand(
                index,
                orderId(risk),
                lines,
                needs.stream().mapToLong(LineNeed::ordered).sum(),
                needs.stream().mapToLong(LineNeed::pinned).sum(),
                policy.rank(),
                windowEnd(risk.sla()),
                breachCents(amounts, risk.sla(), notes),
                Boolean.TRUE.equals(risk.order().shipComplete()),
                SplitTerms.of(risk, policy, amounts.margin(), notes));
        return new Ordered(place, risk, policy, needs, demand, List.copyOf(notes));
    }

    static String orderId(OrderAtRisk risk) {
        String id = risk.order().orderId();
        return id == null ? "" : id;
    }

    boolean isStockIntact() {
        return Boolean.TRUE.equals(risk.stockIntact());
    }

    @Nullable
    String consignee() {
        return risk.shipment() == null ? null : risk.shipment().consigneeNode();
    }

    List<Original.Pinned> pinned() {
        return needs.stream()
                .filter(need -> need.pinned() > 0)
                .map(need -> new Original.Pinned(need.lineNo(), need.itemId(), need.uom(), need.pinned()))
                .toList();
    }

    /** Of what must be planned, whether everything says its weight. */
    boolean isWeightKnown() {
        return needs.stream().noneMatch(need -> need.needed() > 0 && need.line().weightKg() == null);
    }

    private static List<LineNeed> needs(OrderAtRisk risk) {
        List<LineNeed> needs = new ArrayList<>();
        for (Order.Line line : risk.order().lines()) {
            needs.add(LineNeed.of(line, needs.size() + 1, Boolean.TRUE.equals(risk.stockIntact())));
        }
        needs.sort(Comparator.comparingInt(LineNeed::lineNo));
        return needs;
    }

    private static Line line(int index, LineNeed need, Tuning tuning, List<String> notes) {
        Order.Line line = need.line();
        if (need.value() == null) {
            notes.add("Line " + need.lineNo() + " has neither netUnitPrice nor unitCost, so what stays open of it is"
                    + " compared as worth nothing.");
        }
        long value = need.value() == null ? 0 : Units.rate(need.value());
        long margin = line.netUnitPrice() == null || line.unitCost() == null ? 0 : value - Units.rate(line.unitCost());
        long open =
                Units.share(Math.max(0, margin), tuning.openMarginPct()) + Units.share(value, tuning.openValuePct());
        return new Line(
                index,
                need.lineNo(),
                need.uom(),
                need.needed(),
                need.step(),
                line.weightKg() == null ? 0 : Units.grams(line.weightKg()),
                value,
                margin,
                open,
                Units.share(value, tuning.lateValuePctPerHour()),
                Boolean.TRUE.equals(line.dangerousGoods()),
                line.temperatureClass(),
                days(line.minShelfLifeDays()),
                Stream.concat(Stream.of(need.itemId()), line.substitutes().stream())
                        .distinct()
                        .toList());
    }

    private static int days(@Nullable BigDecimal days) {
        return days == null ? 0 : days.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static @Nullable Instant windowEnd(@Nullable ServiceLevel sla) {
        if (sla == null) {
            return null;
        }
        return sla.windowEnd() == null ? sla.dueAt() : sla.windowEnd();
    }

    private static long breachCents(OrderAmounts amounts, @Nullable ServiceLevel sla, List<String> notes) {
        BigDecimal penalty = amounts.penalty(sla == null ? null : sla.penalty());
        if (penalty == null) {
            notes.add("The penalty is a share of an amount that the request does not tell, so it counts as nothing.");
            return 0;
        }
        return Units.cents(penalty);
    }
}
