package io.crossdock.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ruleset.Release.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReleasesTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-07-01T00:00:00Z");

    @Test
    void aReleaseIsInForceFromItsFirstInstantUntilBeforeItsEnd() {
        Release release = new Release("set", "1.0.0", Status.ACTIVE, FROM, UNTIL, "sha256:0", Release.Signatures.NONE);
        assertThat(release.isInForce(FROM.minusMillis(1))).isFalse();
        assertThat(release.isInForce(FROM)).isTrue();
        assertThat(release.isInForce(UNTIL.minusMillis(1))).isTrue();
        assertThat(release.isInForce(UNTIL)).isFalse();
    }

    @Test
    void filesWithAnotherDigestAreADraft() {
        ShippedRelease shipped = new ShippedRelease("set", "1.0.0", FROM, "sha256:aa");
        assertThat(shipped.release("sha256:aa", false).status()).isEqualTo(Status.ACTIVE);
        Release edited = shipped.release("sha256:bb", false);
        assertThat(edited.status()).isEqualTo(Status.DRAFT);
        assertThat(edited.version()).isEqualTo("1.0.0-draft");
    }

    @Test
    void authorsToolsDecideADraftAsIfActive() {
        ShippedRelease shipped = new ShippedRelease("set", "1.0.0", FROM, "sha256:aa");
        assertThat(shipped.release("sha256:bb", true).status()).isEqualTo(Status.ACTIVE);
    }
}
