package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the facts can be trusted.
 *
 * @param streamGapOpen events of the area are missing right now
 */
public record DataQuality(@Nullable Boolean streamGapOpen, List<Fact> facts) {

    public DataQuality {
        facts = Copies.of(facts);
    }

    /**
     * The result of one check: a status or a measured value.
     *
     * @param value in the unit of the check, for example minutes
     */
    public record Fact(
            @Nullable String check,
            @Nullable String status,
            @Nullable BigDecimal value,
            @Nullable String source,
            @Nullable String detail) {}
}
