package io.crossdock.decide;

import io.crossdock.model.DataQuality;
import io.crossdock.model.QualityAssessment;
import io.crossdock.model.QualityAssessment.Check;
import io.crossdock.table.Facts;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far the facts can be trusted: one minus the penalties of the checks that were made. */
final class QualityStage {
    private static final String SCORING = "DataQualityScoring";

    private QualityStage() {}

    /** One check as it counts. */
    private record Scored(Answer answer, Facts facts, String code, BigDecimal penalty) {
        Check check() {
            return new Check(answer.rows().get(0).id(), code, penalty);
        }
    }

    static QualityAssessment assess(CaseWork work) {
        Collection<Scored> scored = worstOfEach(work);
        scored.forEach(result -> work.trace.note(result.answer(), result.facts()));
        BigDecimal penalties = scored.stream().map(Scored::penalty).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = BigDecimal.ONE.subtract(penalties).max(BigDecimal.ZERO);
        work.facts.put("dataQualityScore", score);
        work.run(Stage.QUALITY);
        return new QualityAssessment(
                score,
                work.text("scoredGrade"),
                scored.stream().map(Scored::check).toList());
    }

    /** A check that was made twice counts once, with the worse result. */
    private static Collection<Scored> worstOfEach(CaseWork work) {
        DataQuality quality = work.request.dataQuality();
        List<DataQuality.Fact> made = quality == null ? List.of() : quality.facts();
        List<Facts> subjects = made.stream().map(fact -> subject(work, fact)).toList();
        List<Answer> answers = work.lookEach(SCORING, subjects);
        Map<String, Scored> worst = new LinkedHashMap<>();
        boolean critical = false;
        for (int i = 0; i < made.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.value("check.penalty") instanceof BigDecimal penalty) {
                String code = String.valueOf(made.get(i).check());
                Scored scored = new Scored(answer, subjects.get(i), code, penalty);
                worst.merge(code, scored, QualityStage::worse);
                critical |= Boolean.TRUE.equals(answer.value("check.critical"));
            }
        }
        work.facts.put("criticalCheckFailed", critical);
        return worst.values();
    }

    private static Scored worse(Scored one, Scored other) {
        return other.penalty().compareTo(one.penalty()) > 0 ? other : one;
    }

    private static Facts subject(CaseWork work, DataQuality.Fact fact) {
        Facts subject = work.facts.subject();
        subject.put("check.code", fact.check());
        subject.put("check.status", fact.status());
        subject.put("check.value", fact.value());
        return subject;
    }
}
