package io.crossdock.ruleset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable version of the rule set.
 *
 * @param ruleSet name of the rule set, for example {@code distribution-exceptions}
 * @param version SemVer
 * @param status whether it may decide alone
 * @param effectiveFrom first instant at which it applies
 * @param effectiveUntil first instant at which it applies no more, {@code null} = open
 * @param digest {@code sha256:} and 64 hexadecimal digits over the canonical content
 * @param signatures who had agreed when it was activated
 */
public record Release(
        String ruleSet,
        String version,
        Status status,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        String digest,
        Signatures signatures) {

    /** Whether a release may decide. */
    public enum Status {
        ACTIVE,
        /** Edited working files: every answer stays with people. */
        DRAFT
    }

    /** Who had agreed to a release when it was activated. */
    public enum Signatures {
        /** Nobody: a draft, or a release activated for development. */
        NONE,
        /** The product's own release, signed with keys that everybody has. */
        DEMONSTRATION,
        /** One person, in an emergency; the others are due later. */
        EMERGENCY,
        /** As many as its risk tier asks for. */
        QUORUM
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public boolean isInForce(Instant instant) {
        return !instant.isBefore(effectiveFrom) && (effectiveUntil == null || instant.isBefore(effectiveUntil));
    }
}
