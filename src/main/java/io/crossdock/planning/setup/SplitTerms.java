package io.crossdock.planning.setup;

import io.crossdock.model.Customer;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import io.crossdock.model.PlanTask.OrderPolicy;
import io.crossdock.planning.problem.SplitLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the split policy says of one order, with its limits in money worked out. */
final class SplitTerms {
    private static final String NOT_ALLOWED = "NOT_ALLOWED";
    private static final String WITH_CONSENT = "WITH_CONSENT";
    private static final int PERCENT_DECIMALS = 2;

    private SplitTerms() {}

    /** @param notes takes what was assumed */
    static SplitLimits of(OrderAtRisk risk, OrderPolicy policy, @Nullable BigDecimal margin, List<String> notes) {
        Customer customer = risk.customer();
        if (policy.split() == null) {
            notes.add("No row of the split policy covers this order" + unsaid(risk) + ", so it is not split.");
        }
        boolean split = policy.split() != null && !policy.split().equals(NOT_ALLOWED);
        Integer most = policy.mostShipments();
        BigDecimal fill = policy.leastFirstFillPct();
        boolean agreed = customer != null && Boolean.TRUE.equals(customer.standingConsent());
        return new SplitLimits(
                split && most != null ? Math.max(1, most) : 1,
                split ? mostExtraCents(policy, margin, notes) : Long.MAX_VALUE,
                fill == null ? 0 : fill.setScale(0, RoundingMode.CEILING).intValueExact(),
                WITH_CONSENT.equals(policy.split()) && !agreed);
    }

    /** What the policy asks about and the request does not say. */
    private static String unsaid(OrderAtRisk risk) {
        List<String> unsaid = new ArrayList<>();
        if (risk.order().shipComplete() == null) {
            unsaid.add("order.shipComplete");
        }
        if (risk.customer() == null || risk.customer().tier() == null) {
            unsaid.add("customer.tier");
        }
        if (risk.sla() == null || (risk.sla().windowEnd() == null && risk.sla().dueAt() == null)) {
            unsaid.add("sla.windowEnd");
        }
        return unsaid.isEmpty() ? "" : ", which does not say " + String.join(", ", unsaid);
    }

    private static long mostExtraCents(OrderPolicy policy, @Nullable BigDecimal margin, List<String> notes) {
        BigDecimal percent = policy.mostExtraMarginPct();
        long ofMargin = Long.MAX_VALUE;
        if (percent != null && margin != null) {
            ofMargin = Units.cents(margin.multiply(percent).movePointLeft(PERCENT_DECIMALS));
        } else if (percent != null) {
            notes.add("The order's margin is not known, so the cost limit of " + percent.toPlainString()
                    + " % of it could not be applied.");
        }
        BigDecimal usd = policy.mostExtraUsd();
        return usd == null ? ofMargin : Math.min(ofMargin, Units.cents(usd));
    }
}
