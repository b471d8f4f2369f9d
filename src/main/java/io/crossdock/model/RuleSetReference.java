package io.crossdock.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The release that decided.
 *
 * @param status ACTIVE for a release in force, DRAFT for edited working files
 * @param digest {@code sha256:} and 64 hexadecimal digits
 * @param signatures who had agreed when it was activated: NONE, DEMONSTRATION, EMERGENCY or QUORUM
 */
public record RuleSetReference(
        String id,
        String version,
        String status,
        @Nullable LocalDate effectiveFrom,
        String digest,
        String signatures) {}
