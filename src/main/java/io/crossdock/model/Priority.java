package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of work: points, their band, the floor of severity and urgency, and the overrides in their order.
 *
 * @param level the final priority
 */
public record Priority(
        @Nullable String level,
        BigDecimal score,
        @Nullable String bandPriority,
        @Nullable String floorPriority,
        @Nullable String urgencyClass,
        List<Factor> factors,
        List<PriorityOverride> overrides,
        @Nullable BigDecimal targetResolutionHours) {

    public Priority {
        factors = Copies.of(factors);
        overrides = Copies.of(overrides);
    }

    /**
     * The points of one factor.
     *
     * @param value a number or a choice, as the table saw it
     */
    public record Factor(String factor, @Nullable Object value, BigDecimal points, String ruleId) {}

    /**
     * One override that applied.
     *
     * @param value the priority it names, absent for RAISE
     * @param changed whether the priority moved
     */
    public record PriorityOverride(
            String ruleId, String effect, @Nullable String value, boolean changed) {}
}
