package io.crossdock.ruleset.govern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.ruleset.archive.RiskTier;
import io.crossdock.ruleset.store.Event.Role;
import io.crossdock.ruleset.store.Event.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentTest {
    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private SignedStore store;

    @BeforeEach
    void aReleaseByAnna() {
        store = new SignedStore(folder);
    }

    @Test
    void highRiskNeedsTheBoard() {
        store.enrol("emil", Role.APPROVER);
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.sign("emil", Verdict.APPROVED);

        assertThat(store.refusal(RiskTier.HIGH))
                .isEqualTo("Release 1.0.0 (risk HIGH) is not activated: nobody of the board has approved it.");
    }

    @Test
    void theAuthorNeverApprovesEvenAsAdmin() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("anna", Verdict.APPROVED);

        assertThat(store.refusal(RiskTier.LOW))
                .isEqualTo("Release 1.0.0 (risk LOW) is not activated: its author anna has not signed it; it needs one"
                        + " approver; it has none.");
    }

    @Test
    void anAdminHasNoSay() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("dora", Verdict.APPROVED);

        assertThat(store.refusal(RiskTier.LOW))
                .isEqualTo("Release 1.0.0 (risk LOW) is not activated: it needs one approver; it has none.");
    }

    @Test
    void conditionsAndRejectionsAreKeptAndCountAsNoConsent() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED_WITH_CONDITIONS, "after the stock count");
        store.sign("cleo", Verdict.REJECTED, "limits are too high");

        assertThat(store.refusal(RiskTier.LOW))
                .isEqualTo(
                        "Release 1.0.0 (risk LOW) is not activated: cleo rejects it: limits are too high; it needs one"
                                + " approver; it has none.");
        assertThat(store.governance.consent(store.journal(), store.release()).words())
                .extracting(Consent.Word::text)
                .containsExactly("", "after the stock count", "limits are too high");
    }

    @Test
    void consentThatIsWithdrawnBeforeActivationDoesNotCount() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.sign("ben", Verdict.WITHDRAWN, "I misread it");

        assertThat(store.refusal(RiskTier.LOW)).endsWith("it needs one approver; it has none.");
    }

    @Test
    void aRevokedKeySignsNoMore() {
        store.revoke("ben");
        store.sign("ben", Verdict.APPROVED);

        assertRefused(
                " is by a key that was not ben's in the register at that time: never enrolled, or revoked before.");
    }

    @Test
    void aSignatureUnderAnotherNameIsRefused() {
        store.signWith(store.key("cleo"), "ben", Verdict.APPROVED, "");

        assertRefused(
                " is by a key that was not ben's in the register at that time: never enrolled, or revoked before.");
    }

    @Test
    void aForgedSignatureIsRefused() {
        Ed25519.Pair forged =
                new Ed25519.Pair(store.key("ben").publicKey(), Ed25519.newPair().privateKey());
        store.signWith(forged, "ben", Verdict.APPROVED, "");

        assertRefused(" does not fit what it stands under.");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> store.governance.consent(store.journal(), store.release()))
                .hasMessageStartingWith("journal, line ")
                .hasMessageEndingWith(": the signature of ben on release 1.0.0" + why);
    }
}
