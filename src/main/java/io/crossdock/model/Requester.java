package io.crossdock.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for the action.
 *
 * @param cumulativeAmount24h what this requester already moved in 24 hours, USD by approval action
 */
public record Requester(@Nullable String user, @Nullable String role, Map<String, BigDecimal> cumulativeAmount24h) {

    public Requester {
        cumulativeAmount24h = Copies.of(cumulativeAmount24h);
    }
}
