package io.crossdock.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may approve in place of a role for a while.
 *
 * @param role the role stood in for
 * @param to end of the time, exclusive
 */
public record StandIn(
        @Nullable String role,
        @Nullable String delegate,
        @Nullable Instant from,
        @Nullable Instant to) {}
