package io.crossdock.ruleset.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a release before it is made.
 *
 * @param author id of the person who answers for the change
 * @param effectiveFrom first instant at which it is to apply
 * @param effectiveUntil first instant at which it applies no more, {@code null} = open
 * @param reason why, in one sentence
 */
public record ReleaseDraft(
        SemVer version,
        String author,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        String reason) {}
