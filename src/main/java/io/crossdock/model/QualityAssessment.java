package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of the facts, and what each check took from it.
 *
 * @param score 1 is flawless, 0 the floor
 */
public record QualityAssessment(BigDecimal score, @Nullable String grade, List<Check> checks) {

    public QualityAssessment {
        checks = Copies.of(checks);
    }

    /** What one check took from the score. */
    public record Check(String ruleId, String check, BigDecimal penalty) {}
}
