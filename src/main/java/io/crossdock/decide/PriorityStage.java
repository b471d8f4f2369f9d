package io.crossdock.decide;

import io.crossdock.model.Customer;
import io.crossdock.model.DecisionRequest.Perishability;
import io.crossdock.model.Priority;
import io.crossdock.model.Priority.Factor;
import io.crossdock.model.Priority.PriorityOverride;
import io.crossdock.table.Facts;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of work: points give a band, severity and urgency a floor, overrides have the last word. */
final class PriorityStage {
    private static final String UNKNOWN = "UNKNOWN";

    private PriorityStage() {}

    static Priority rank(CaseWork work) {
        List<Factor> factors = score(work);
        BigDecimal points = factors.stream().map(Factor::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        work.facts.put("priorityScore", points);
        work.run(Stage.PRIORITY);
        List<PriorityOverride> overrides = work.effects("PriorityOverrides").applied().stream()
                .map(row -> new PriorityOverride(row.row().id(), row.effect(), row.operand(), row.changed()))
                .toList();
        return new Priority(
                work.text("priority"),
                points,
                work.text("bandPriority"),
                work.text("priorityFloor"),
                work.text("urgencyClass"),
                factors,
                overrides,
                work.number("targetResolutionHours"));
    }

    private static List<Factor> score(CaseWork work) {
        work.facts.put("customerTierForScoring", tier(work.request.customer()));
        List<ScoringFactor> asked = List.of(
                hoursToBreach(work),
                ScoringFactor.choice("CUSTOMER_TIER", work.text("customerTierForScoring")),
                ScoringFactor.value("REVENUE_AT_RISK", work.number("revenueAtRiskUsd")),
                ScoringFactor.value("MARGIN_EXPOSURE", work.number("marginExposurePctOfOrder")),
                ScoringFactor.value("PENALTY_EXPOSURE", work.number("penaltyExposureUsd")),
                shelfLife(work.request.perishability()),
                ScoringFactor.value("DOWNSTREAM_ORDERS", work.number("exception.downstreamOrders")),
                ScoringFactor.value("RECURRENCE_30D", work.number("exception.recurrence30d")));
        List<Facts> subjects =
                asked.stream().map(factor -> factor.subject(work)).toList();
        List<Answer> answers = work.askEach("PriorityScoring", subjects);
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).value("factor.points") instanceof BigDecimal points) {
                ScoringFactor factor = asked.get(i);
                factors.add(new Factor(
                        factor.code(),
                        factor.shown(),
                        points,
                        answers.get(i).rows().get(0).id()));
            }
        }
        return factors;
    }

    /** Without a customer the tier does not apply; a customer without a tier is an unknown one. */
    private static String tier(@Nullable Customer customer) {
        if (customer == null) {
            return "NOT_APPLICABLE";
        }
        return customer.tier() == null ? UNKNOWN : customer.tier();
    }

    private static ScoringFactor hoursToBreach(CaseWork work) {
        BigDecimal hours = work.number("hoursToBreach");
        return hours == null
                ? ScoringFactor.choice("HOURS_TO_BREACH", UNKNOWN)
                : ScoringFactor.value("HOURS_TO_BREACH", hours);
    }

    private static ScoringFactor shelfLife(@Nullable Perishability goods) {
        String code = "REMAINING_SHELF_LIFE";
        if (goods != null && Boolean.TRUE.equals(goods.activeExcursion())) {
            return ScoringFactor.choice(code, "ACTIVE_EXCURSION");
        }
        return goods == null || goods.remainingShelfLifeDays() == null
                ? ScoringFactor.choice(code, "NON_PERISHABLE")
                : ScoringFactor.value(code, goods.remainingShelfLifeDays());
    }
}
