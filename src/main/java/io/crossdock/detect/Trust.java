package io.crossdock.detect;

import io.crossdock.model.DataQuality.Fact;
import io.crossdock.model.DetectionAnswer.SignalQuality;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the signals can be trusted, by the checks and the grades that decisions use. */
final class Trust {
    private static final String FAIL = "FAIL";
    private static final int DECIMALS = 2;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    private final Thresholds thresholds;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Trust(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    static SignalQuality in(Intake intake, Baselines baselines, Thresholds thresholds) {
        Trust trust = new Trust(thresholds);
        trust.look(intake);
        trust.notes.addAll(baselines.tooSmall());
        BigDecimal score = trust.score();
        int counted = intake.counted().size();
        return new SignalQuality(counted, score, trust.grade(score), trust.facts, trust.notes);
    }

    private void look(Intake intake) {
        if (!intake.duplicates().isEmpty()) {
            add("DUPLICATE_EVENT", FAIL, null, intake.duplicates().size() + " signals came twice");
            intake.duplicates().forEach(signal -> notes.add(named(signal) + " came twice and counts once."));
        }
        if (!intake.contradictions().isEmpty()) {
            add("SYSTEM_AGREEMENT", FAIL, null, intake.contradictions().size() + " pairs of signals contradict");
            intake.contradictions()
                    .forEach(pair -> notes.add(named(pair.one()) + " and " + named(pair.other())
                            + " contradict each other: " + pair.one().type() + " at "
                            + pair.one().at() + " with different data. Both were looked at."));
        }
        if (!intake.skew().isZero()) {
            BigDecimal minutes =
                    BigDecimal.valueOf(intake.skew().toSeconds()).divide(SECONDS, DECIMALS, RoundingMode.HALF_EVEN);
            add("CLOCK_SKEW", null, minutes, "signals from after the time of decision");
        }
        intake.future()
                .forEach(signal -> notes.add(named(signal) + " is from " + signal.at()
                        + ", after the time of decision and more than clocks may differ. It was not looked at."));
        intake.replaced()
                .forEach(signal -> notes.add(named(signal) + " is replaced by a newer " + signal.type() + "."));
    }

    private void add(String check, @Nullable String status, @Nullable BigDecimal value, String detail) {
        facts.add(new Fact(check, status, value, "signals", detail));
    }

    private BigDecimal score() {
        BigDecimal score = BigDecimal.ONE;
        for (Fact fact : facts) {
            Object penalty = thresholds
                    .ask("DataQualityScoring", subject -> {
                        subject.put("check.code", fact.check());
                        subject.put("check.status", fact.status());
                        subject.put("check.value", fact.value());
                    })
                    .value("check.penalty");
            score = penalty instanceof BigDecimal taken ? score.subtract(taken) : score;
        }
        return score.max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private @Nullable String grade(BigDecimal score) {
        return thresholds.word("DataQualityGrade", "scoredGrade", subject -> subject.put("dataQualityScore", score));
    }

    private static String named(Signal signal) {
        return signal.id() + " of " + signal.envelope().source();
    }
}
