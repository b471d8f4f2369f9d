package io.crossdock.decide;

import io.crossdock.model.DonorOrder;
import io.crossdock.model.Order;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factors that rank an order for contested stock, as far as the request knows them. */
final class AllocationFactors {
    private AllocationFactors() {}

    static List<ScoringFactor> of(CaseWork work) {
        Order order = work.request.order();
        List<ScoringFactor> factors = new ArrayList<>();
        String type = work.text("sla.type");
        if (type != null) {
            factors.add(ScoringFactor.choice("CONTRACT_WINDOW", type.equals("CONTRACTUAL_WINDOW") ? "Y" : "N"));
        }
        choice(factors, "CUSTOMER_TIER", work.text("customer.tier"));
        value(factors, "HOURS_TO_BREACH", work.number("hoursToBreach"));
        if (order != null) {
            choice(factors, "WORK_STATE", order.workState());
            choice(factors, "CRITICAL_USE", order.criticalUse());
            value(factors, "LINE_MARGIN_PCT", marginPct(order));
            value(factors, "ORDER_AGE_DAYS", ageDays(work, order));
        }
        return factors;
    }

    /** What is known of an order that holds stock. */
    static List<ScoringFactor> of(DonorOrder donor, Instant evaluatedAt) {
        List<ScoringFactor> factors = new ArrayList<>();
        choice(factors, "CUSTOMER_TIER", donor.customerTier());
        if (donor.windowEnd() != null) {
            value(factors, "HOURS_TO_BREACH", Rounding.hoursBetween(evaluatedAt, donor.windowEnd()));
        }
        return factors;
    }

    private static @Nullable BigDecimal marginPct(Order order) {
        BigDecimal revenue = Lines.affectedRevenue(order.lines());
        BigDecimal margin = Lines.affectedMargin(order.lines());
        return revenue == null || margin == null || revenue.signum() == 0 ? null : Rounding.percent(margin, revenue);
    }

    private static @Nullable BigDecimal ageDays(CaseWork work, Order order) {
        return order.placedAt() == null ? null : Rounding.daysBetween(order.placedAt(), work.request.evaluatedAt());
    }

    private static void choice(List<ScoringFactor> factors, String code, @Nullable String word) {
        if (word != null) {
            factors.add(ScoringFactor.choice(code, word));
        }
    }

    private static void value(List<ScoringFactor> factors, String code, @Nullable BigDecimal number) {
        if (number != null) {
            factors.add(ScoringFactor.value(code, number));
        }
    }
}
