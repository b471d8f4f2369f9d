package io.crossdock.decide;

import io.crossdock.model.RuleSetReference;
import io.crossdock.ruleset.Release;
import java.time.ZoneOffset;

/** How an answer names its release. */
public final class ReleaseReference {
    private ReleaseReference() {}

    public static RuleSetReference of(Release release) {
        return new RuleSetReference(
                release.ruleSet(),
                release.version(),
                release.status().name(),
                release.effectiveFrom().atZone(ZoneOffset.UTC).toLocalDate(),
                release.digest(),
                release.signatures().name());
    }
}
