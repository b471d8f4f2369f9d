package io.crossdock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may run without a person, and what held it back.
 *
 * @param mode the strictest mode of the selected actions
 * @param guards ids of all guards that applied, in order
 */
public record Automation(
        AutomationMode mode,
        @Nullable String matrixRuleId,
        @Nullable String aiConfidenceBand,
        @Nullable String aiSignalUse,
        @Nullable String dataQualityGrade,
        @Nullable String exposureBand,
        List<String> guards,
        List<Cap> caps,
        @Nullable String fallback) {

    public Automation {
        guards = Copies.of(guards);
        caps = Copies.of(caps);
    }

    /**
     * A guard that limits the mode.
     *
     * @param changed whether the mode became stricter by it
     */
    public record Cap(String ruleId, AutomationMode cap, boolean changed) {}
}
