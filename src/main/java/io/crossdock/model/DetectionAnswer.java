package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the signals of a {@link DetectionRequest} mean.
 *
 * @param detectionId digest of request and release
 * @param exceptions causes with their symptoms; most urgent first when decided, else in the order of the taxonomy
 * @param signals how far the signals can be trusted
 */
public record DetectionAnswer(
        @Nullable String requestId,
        String detectionId,
        Instant evaluatedAt,
        RuleSetReference ruleSet,
        List<DetectedCase> exceptions,
        SignalQuality signals) {

    public DetectionAnswer {
        exceptions = Copies.of(exceptions);
    }

    /**
     * One case for the desk.
     *
     * @param cause what is to be solved
     * @param symptoms what it brought about and would go with it
     * @param decision absent unless asked for
     */
    public record DetectedCase(
            Detection cause,
            List<Detection> symptoms,
            @Nullable Decision decision) {
        public DetectedCase {
            symptoms = Copies.of(symptoms);
        }
    }

    /**
     * What is to be known of the signals themselves.
     *
     * @param counted signals that were looked at
     * @param score 0 to 1, and {@code grade} A, B or C, of the checks in {@code facts} alone
     * @param facts checks in the form of a decision request, ready for the next step
     * @param notes one sentence per duplicate, contradiction, replaced or future signal
     */
    public record SignalQuality(
            int counted, BigDecimal score, @Nullable String grade, List<DataQuality.Fact> facts, List<String> notes) {
        public SignalQuality {
            facts = Copies.of(facts);
            notes = Copies.of(notes);
        }
    }
}
