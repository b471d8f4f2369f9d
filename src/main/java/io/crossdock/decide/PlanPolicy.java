package io.crossdock.decide;

import io.crossdock.model.DonorOrder;
import io.crossdock.model.PlanTask.OrderPolicy;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tables say about planning: the split policy and the rank of an order, and what planners weigh. */
final class PlanPolicy {
    private static final String WEIGHTS = "PlanningWeights";
    private static final String RANKING = "AllocationRanking";
    private static final String SPLIT = "SplitShipmentPolicy";

    private PlanPolicy() {}

    /** A release without planning weights makes no plans. */
    static boolean isThere(CompiledRelease release) {
        return release.tables().has(WEIGHTS);
    }

    /** For an order that is no case: asks whether it could be split at all. */
    static OrderPolicy asked(CaseWork work) {
        work.facts.put("optionActions", List.of("SPLIT_SHIPMENT"));
        work.ask(SPLIT);
        return of(work);
    }

    /** For a case whose policies were asked. */
    static OrderPolicy of(CaseWork work) {
        Answer split = work.answer(SPLIT);
        return new OrderPolicy(
                work.text("splitAllowed"),
                split.decisive().map(row -> row.id()).orElse(null),
                work.whole("maxShipments"),
                work.number("maxSplitCostPctOfMargin"),
                work.number("maxSplitCostUsd"),
                work.number("minFirstShipmentFillPct"),
                points(work, AllocationFactors.of(work)),
                donorRanks(work));
    }

    private static Map<String, Integer> donorRanks(CaseWork work) {
        Map<String, Integer> ranks = new HashMap<>();
        for (DonorOrder donor : work.request.donorOrders()) {
            if (donor.orderId() != null) {
                ranks.put(donor.orderId(), points(work, AllocationFactors.of(donor, work.request.evaluatedAt())));
            }
        }
        return ranks;
    }

    private static int points(CaseWork work, List<ScoringFactor> factors) {
        List<Facts> subjects =
                factors.stream().map(factor -> factor.subject(work)).toList();
        return work.lookEach(RANKING, subjects).stream()
                .map(answer -> answer.value("factor.points"))
                .filter(BigDecimal.class::isInstance)
                .mapToInt(points -> ((BigDecimal) points).intValue())
                .sum();
    }

    /** Every weight that the vocabulary names, by its code. */
    static Map<String, BigDecimal> weights(CaseWork work) {
        Field codes = work.release.vocabulary().field("weight.code").orElseThrow();
        List<Facts> subjects = new ArrayList<>();
        for (String code : codes.allowed()) {
            Facts subject = work.facts.subject();
            subject.put("weight.code", code);
            subjects.add(subject);
        }
        List<Answer> answers = work.lookEach(WEIGHTS, subjects);
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).value("weight.value") instanceof BigDecimal value) {
                weights.put(codes.allowed().get(i), value);
            }
        }
        return weights;
    }
}
