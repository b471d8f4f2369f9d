package io.crossdock.decide;

import io.crossdock.model.DerivedFacts;
import java.util.List;
import java.util.Map;

/** Works out the measures: the rules of {@code rules/measures} read the request and write facts. */
final class MeasureStage {
    private MeasureStage() {}

    static void measure(CaseWork work) {
        Measures measures = new Measures(work.facts, work.request.evaluatedAt());
        work.release.measures().run(Map.of("measures", measures), List.of(work.request));
        work.invoiceChecks(measures.invoice().made());
        work.facts.put("ruleSetActive", work.mayActAlone());
    }

    static DerivedFacts derivedFacts(CaseWork work) {
        return new DerivedFacts(
                work.number("hoursToBreach"),
                work.whole("ageMinutes"),
                work.number("revenueAtRiskUsd"),
                work.number("marginAtRiskUsd"),
                work.number("marginExposurePctOfOrder"),
                work.number("penaltyExposureUsd"),
                work.number("directLossUsd"),
                work.number("financialExposureUsd"),
                work.request.exception().downstreamOrders(),
                work.request.exception().recurrence30d());
    }
}
