package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advice of a model.
 *
 * @param kind only RESOLUTION advice counts towards automation
 * @param confidence 0 to 1; anything outside is kept, and treated as malformed advice by the rules
 */
public record AiSignal(
        @Nullable String kind,
        @Nullable String modelId,
        @Nullable String modelVersion,
        @Nullable Instant producedAt,
        @Nullable BigDecimal score,
        @Nullable BigDecimal confidence,
        @Nullable String recommendedAction,
        List<Alternative> alternatives,
        @Nullable String detail) {

    public AiSignal {
        alternatives = Copies.of(alternatives);
    }

    /** Another action that the model considered. */
    public record Alternative(
            @Nullable String action, @Nullable BigDecimal confidence) {}
}
