package io.crossdock.decide;

import io.crossdock.model.DataQuality;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Financials;
import io.crossdock.model.Order.Line;
import io.crossdock.model.ServiceLevel.Penalty;
import io.crossdock.model.StockCount;
import io.crossdock.table.Facts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the rules of {@code rules/measures} write what they found. Rounds once; an unknown amount stays unknown. */
public final class Measures {
    private static final BigDecimal MARGIN_SHARE_WITHOUT_LINES = new BigDecimal("0.20");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Facts facts;
    private final Instant evaluatedAt;
    private final InvoiceChecks invoiceChecks = new InvoiceChecks();

    Measures(Facts facts, Instant evaluatedAt) {
        this.facts = facts;
        this.evaluatedAt = evaluatedAt;
    }

    public InvoiceChecks invoice() {
        return invoiceChecks;
    }

    public void hoursUntil(String field, Instant until) {
        facts.put(field, Rounding.hoursBetween(evaluatedAt, until));
    }

    /** Whole minutes; a little in the future counts as now. */
    public void minutesSince(String field, Instant since) {
        facts.put(
                field,
                BigDecimal.valueOf(
                        Math.max(0, Duration.between(since, evaluatedAt).toMinutes())));
    }

    public void money(String field, @Nullable BigDecimal amount) {
        facts.put(field, amount == null ? null : Rounding.cents(amount));
    }

    public void nothing(String field) {
        facts.put(field, BigDecimal.ZERO);
    }

    public void yes(String field) {
        facts.put(field, true);
    }

    public void reached(String field, Instant instant) {
        facts.put(field, !instant.isAfter(evaluatedAt));
    }

    public void answer(String field, boolean yes) {
        facts.put(field, yes);
    }

    /** Without lines a fifth of the stated revenue counts as margin. */
    public void statedRevenueAtRisk(@Nullable Financials financials) {
        BigDecimal revenue = orZero(financials == null ? null : financials.revenueAtRiskUsd());
        money("revenueAtRiskUsd", revenue);
        money("marginAtRiskUsd", revenue.multiply(MARGIN_SHARE_WITHOUT_LINES));
    }

    /** A share of the basis plus the flat amount, at most the cap; unknown when a share is due of an unknown basis. */
    public void penalty(Penalty penalty, @Nullable BigDecimal basis) {
        BigDecimal share = share(penalty.pct(), basis);
        if (share == null) {
            return;
        }
        BigDecimal due = share.add(orZero(penalty.flatUsd()));
        money("penaltyExposureUsd", penalty.capUsd() == null ? due : due.min(penalty.capUsd()));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal pct, @Nullable BigDecimal basis) {
        if (pct == null || pct.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return basis == null ? null : pct.multiply(basis).divide(HUNDRED);
    }

    public void exposure(DecisionRequest request) {
        Financials financials = request.financials();
        BigDecimal loss = orZero(financials == null ? null : financials.directLossUsd());
        money("directLossUsd", loss);
        BigDecimal margin = number("marginAtRiskUsd");
        BigDecimal penalty = number("penaltyExposureUsd");
        if (margin != null && penalty != null) {
            money("financialExposureUsd", margin.add(penalty).add(loss));
        }
        List<Line> lines = Lines.of(request.order());
        BigDecimal orderMargin = Lines.margin(lines);
        if (lines.isEmpty() || (orderMargin != null && orderMargin.signum() == 0)) {
            nothing("marginExposurePctOfOrder");
        } else if (orderMargin != null && margin != null) {
            facts.put("marginExposurePctOfOrder", Rounding.percent(margin, orderMargin));
        }
    }

    /** Yes as soon as one affected line is regulated; no only when every line says so. */
    public void productRegulated(List<Line> lines) {
        if (lines.stream().anyMatch(line -> Objects.equals(line.regulated(), true) && isAffected(line))) {
            facts.put("productRegulated", true);
        } else if (lines.stream().allMatch(line -> Objects.equals(line.regulated(), false) || !isAffected(line))) {
            facts.put("productRegulated", false);
        }
    }

    private static boolean isAffected(Line line) {
        return line.affectedQty() == null || line.affectedQty().signum() != 0;
    }

    /** The largest value of a data-quality check that was made more than once. */
    public void worstValue(String field, String check, List<DataQuality.Fact> checks) {
        checks.stream()
                .filter(fact -> check.equals(fact.check()))
                .map(DataQuality.Fact::value)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .ifPresent(worst -> facts.put(field, worst));
    }

    /** Difference to the book in percent and at standard cost, both without sign. */
    public void countVariance(StockCount count) {
        BigDecimal book = Objects.requireNonNull(count.bookQty());
        BigDecimal difference =
                Objects.requireNonNull(count.countedQty()).subtract(book).abs();
        if (book.signum() != 0) {
            facts.put("countVariancePct", Rounding.percent(difference, book.abs()));
        } else {
            facts.put("countVariancePct", difference.signum() == 0 ? BigDecimal.ZERO : HUNDRED);
        }
        if (count.unitCost() != null) {
            money("countVarianceValueUsd", difference.multiply(count.unitCost()));
        }
    }

    private @Nullable BigDecimal number(String field) {
        return (BigDecimal) facts.value(field);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
