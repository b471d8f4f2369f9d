package io.crossdock.decide;

import io.crossdock.model.DataQuality;
import io.crossdock.model.QualityAssessment;
import io.crossdock.model.QualityAssessment.Check;
import io.crossdock.table.Facts;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the facts can be trusted: one minus the penalties of the checks that were made. */
final class QualityStage {
    private static final String SCORING = "DataQualityScoring";

    private QualityStage() {}

    static QualityAssessment assess(CaseWork work) {
        List<Check> checks = List.copyOf(worstOfEach(work).values());
        BigDecimal penalties = checks.stream().map(Check::penalty).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = BigDecimal.ONE.subtract(penalties).max(BigDecimal.ZERO);
        work.facts.put("dataQualityScore", score);
        work.run(Stage.QUALITY);
        return new QualityAssessment(score, work.text("scoredGrade"), checks);
    }

    /** A check that was made twice counts once, with the worse result. */
    private static Map<String, Check> worstOfEach(CaseWork work) {
        DataQuality quality = work.request.dataQuality();
        List<DataQuality.Fact> made = quality == null ? List.of() : quality.facts();
        List<Answer> answers = work.lookEach(
                SCORING, made.stream().map(fact -> subject(work, fact)).toList());
        Map<String, Check> worst = new LinkedHashMap<>();
        Map<String, Answer> counted = new LinkedHashMap<>();
        boolean critical = false;
        for (int i = 0; i < made.size(); i++) {
            Answer answer = answers.get(i);
            String code = String.valueOf(made.get(i).check());
            if (answer.value("check.penalty") instanceof BigDecimal penalty) {
                Check before = worst.get(code);
                if (before == null || penalty.compareTo(before.penalty()) > 0) {
                    worst.put(code, new Check(answer.rows().get(0).id(), code, penalty));
                    counted.put(code, answer);
                }
                critical |= Boolean.TRUE.equals(answer.value("check.critical"));
            }
        }
        counted.values().forEach(answer -> work.trace.note(answer, work.facts));
        work.facts.put("criticalCheckFailed", critical);
        return worst;
    }

    private static Facts subject(CaseWork work, DataQuality.Fact fact) {
        Facts subject = work.facts.subject();
        subject.put("check.code", fact.check());
        subject.put("check.status", fact.status());
        subject.put("check.value", fact.value());
        return subject;
    }
}
