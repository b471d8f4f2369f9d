package io.crossdock.decide;

import io.crossdock.model.AiSignal;
import io.crossdock.table.Facts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one piece of advice that counts: the newest resolution of an approved model, ties by confidence. */
record AiAdvice(AiSignal signal, boolean modelApproved, boolean wellFormed) {
    private static final String RESOLUTION = "RESOLUTION";

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /** The last comparison only makes equal advice independent of the order in which it was sent. */
    private static final Comparator<AiAdvice> MOST_WORTHY = Comparator.comparing(AiAdvice::modelApproved)
            .thenComparing(AiAdvice::wellFormed)
            .thenComparing(AiAdvice::producedAt)
            .thenComparing(AiAdvice::confidence)
            .thenComparing(advice -> String.valueOf(advice.signal().recommendedAction()));

    static Optional<AiAdvice> of(CaseWork work) {
        List<AiSignal> resolutions = work.request.aiSignals().stream()
                .filter(signal -> RESOLUTION.equals(signal.kind()))
                .toList();
        return resolutions.stream()
                .map(signal -> new AiAdvice(
                        signal, isApproved(work, signal.modelId()), isWellFormed(signal, work.request.evaluatedAt())))
                .max(MOST_WORTHY);
    }

    private static boolean isApproved(CaseWork work, @Nullable String model) {
        if (model == null
                || (work.request.policyContext() != null
                        && !work.request.policyContext().allowsModel(model))) {
            return false;
        }
        Facts subject = work.facts.subject();
        subject.put("ai.modelId", model);
        return Boolean.TRUE.equals(work.look("ApprovedModels", subject).value("ai.approved"));
    }

    /** A confidence from 0 to 1, made at a known time that has come. */
    private static boolean isWellFormed(AiSignal signal, Instant evaluatedAt) {
        BigDecimal confidence = signal.confidence();
        return signal.producedAt() != null
                && !signal.producedAt().isAfter(evaluatedAt.plus(CLOCK_TOLERANCE))
                && confidence != null
                && confidence.signum() >= 0
                && confidence.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Leaves the advice's marks among the facts that the guards ask for. */
    void tell(Facts facts, Instant evaluatedAt) {
        facts.put("aiConfidence", signal.confidence());
        facts.put("aiModelApproved", modelApproved);
        facts.put("aiConfidenceWellFormed", wellFormed);
        if (signal.producedAt() != null) {
            facts.put("aiAgeMinutes", Rounding.minutesBetween(signal.producedAt(), evaluatedAt));
        }
    }

    /** Advice to do something else than what was chosen. */
    boolean disagreesWith(List<Candidate> candidates) {
        return signal.recommendedAction() != null
                && candidates.stream()
                        .filter(Candidate::selected)
                        .noneMatch(candidate -> candidate.action().code().equals(signal.recommendedAction()));
    }

    private Instant producedAt() {
        return signal.producedAt() == null ? Instant.MIN : signal.producedAt();
    }

    private BigDecimal confidence() {
        return signal.confidence() == null ? BigDecimal.ONE.negate() : signal.confidence();
    }
}
