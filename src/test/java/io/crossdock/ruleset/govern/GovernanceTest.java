package io.crossdock.ruleset.govern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.archive.RiskTier;
import io.crossdock.ruleset.archive.SampleArchives;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event.Basis;
import io.crossdock.ruleset.store.Event.Role;
import io.crossdock.ruleset.store.Event.Verdict;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GovernanceTest {
    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private SignedStore store;

    @BeforeEach
    void aReleaseByAnna() {
        store = new SignedStore(folder);
    }

    @ParameterizedTest
    @EnumSource(RiskTier.class)
    void withItsQuorumAReleaseIsActivated(RiskTier tier) {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.sign("cleo", Verdict.APPROVED);

        store.activate(tier, Basis.QUORUM);

        assertThat(standing(tier)).contains(Signatures.QUORUM);
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskTier.class,
            names = {"MEDIUM", "HIGH"})
    void oneApproverIsTooFewAboveLowRisk(RiskTier tier) {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);

        assertThat(store.refusal(tier)).endsWith("; it has ben.");
    }

    @Test
    void whatIsWithdrawnAfterActivationDoesNotUndoIt() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.activate(RiskTier.LOW, Basis.QUORUM);
        store.sign("ben", Verdict.WITHDRAWN, "too late");

        assertThat(standing(RiskTier.LOW)).contains(Signatures.QUORUM);
    }

    @Test
    void aRevokedKeyKeepsWhatItSignedBefore() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.revoke("ben");
        store.activate(RiskTier.LOW, Basis.QUORUM);

        assertThat(standing(RiskTier.LOW)).contains(Signatures.QUORUM);
    }

    @Test
    void aRegisterLineOfAnotherRootIsRefused() {
        store.enrol("eve", Ed25519.newPair().publicKey(), Ed25519.newPair(), Role.BOARD);

        assertThatThrownBy(() -> store.governance.register(store.journal()))
                .hasMessage("journal, line 6: this line of the register is not signed by the root key. Somebody else"
                        + " wrote it.");
    }

    @Test
    void theKeysOfTheDemonstrationCountForNothing() {
        DirectoryStore shipped = new DirectoryStore(folder.resolve("shipped"));
        DemonstrationStore.begin(shipped, SampleArchives.shipped(), SignedStore.NOON);
        List<Entry> journal = shipped.journal();
        KnownRelease release = StoreState.of(journal).release("1.0.0").orElseThrow();

        assertThat(store.governance.standing(journal, release, RiskTier.HIGH)).isEmpty();
        assertThat(store.governance.consent(journal, release).words()).isEmpty();
        assertThat(Governance.NONE.standing(journal, release, RiskTier.HIGH)).contains(Signatures.DEMONSTRATION);
    }

    @Test
    void anEmergencyNeedsOneApproverAndWarnsOnceItsReviewIsOverdue() {
        store.sign("anna", Verdict.AUTHORED);
        store.sign("ben", Verdict.APPROVED);
        store.activate(RiskTier.HIGH, Basis.EMERGENCY);

        assertThat(standing(RiskTier.HIGH)).contains(Signatures.EMERGENCY);
        assertThat(overdue(SignedStore.REVIEW_DUE.minusMillis(1))).isEmpty();
        assertThat(overdue(SignedStore.REVIEW_DUE))
                .contains("Release 1.0.0 was activated in an emergency and its review was due 2026-03-20T12:00:00Z: it"
                        + " needs 2 approvers, one of them of the board; it has ben.");

        store.sign("cleo", Verdict.APPROVED);
        assertThat(overdue(SignedStore.REVIEW_DUE)).isEmpty();
    }

    @Test
    void aGovernedStoreFollowsNoActivationForDevelopment() {
        store.add(SignedStore.activation(Basis.DEVELOPMENT));

        assertThat(standing(RiskTier.LOW)).isEmpty();
        assertThatThrownBy(() -> store.governance.allow(
                        store.journal(), store.release(), RiskTier.LOW, SignedStore.activation(Basis.DEVELOPMENT)))
                .hasMessage(
                        "A root key is configured, so nothing is activated for development. Leave --development out,"
                                + " and let the release be signed.");
    }

    @Test
    void anActivationWrittenPastTheRulesDecidesNothing() {
        store.sign("anna", Verdict.AUTHORED);
        store.add(SignedStore.activation(Basis.QUORUM));
        store.sign("ben", Verdict.APPROVED);

        assertThat(standing(RiskTier.LOW)).isEmpty();
    }

    private Optional<Signatures> standing(RiskTier tier) {
        return store.governance.standing(store.journal(), store.release(), tier);
    }

    private Optional<String> overdue(Instant now) {
        return store.governance.overdue(store.journal(), store.release(), RiskTier.HIGH, now);
    }
}
