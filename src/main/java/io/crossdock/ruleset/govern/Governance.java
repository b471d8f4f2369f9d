package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.archive.RiskTier;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Basis;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of activation. With a root key only what registered people agreed to may decide; without one, everything that
 * was activated for development or signed with the keys of the demonstration may.
 *
 * @param rootKey public key that signs the register, {@code null} for development
 */
public record Governance(@Nullable String rootKey) {
    public static final Governance NONE = new Governance(null);

    public boolean isGoverned() {
        return rootKey != null;
    }

    /** Empty without a root key. */
    public Optional<Register> register(List<Entry> journal) {
        return rootKey == null ? Optional.empty() : Optional.of(Register.of(journal, rootKey));
    }

    /** What people say of the release now; nothing can be told without a root key. */
    public Consent consent(List<Entry> journal, KnownRelease release) {
        return consent(journal, release, Long.MAX_VALUE);
    }

    private Consent consent(List<Entry> journal, KnownRelease release, long before) {
        return register(journal)
                .map(register -> Consent.of(release, register, before))
                .orElseGet(() -> new Consent(release.made().author(), List.of()));
    }

    /** Throws {@link StoreException} when this activation is not to be written. */
    public void allow(List<Entry> journal, KnownRelease release, RiskTier tier, Event.Activated activation) {
        if (activation.basis() == Basis.DEVELOPMENT) {
            if (isGoverned()) {
                throw new StoreException("A root key is configured, so nothing is activated for development."
                        + " Leave --development out, and let the release be signed.");
            }
            return;
        }
        if (!isGoverned()) {
            throw new StoreException("No root key is configured, so no signature can be checked. Set"
                    + " crossdock.governance.root-key, or activate with --development on a machine where nothing"
                    + " depends on it.");
        }
        List<String> missing = consent(journal, release).missing(quorum(activation.basis(), tier));
        if (!missing.isEmpty()) {
            throw new StoreException("Release " + release.version() + " (risk " + tier + ") is not activated: "
                    + String.join("; ", missing) + ".");
        }
    }

    /** Who had agreed when the release was activated; empty when it may not decide here. */
    public Optional<Signatures> standing(List<Entry> journal, KnownRelease release, RiskTier tier) {
        Entry entry = release.activation();
        if (entry == null || !(entry.event() instanceof Event.Activated activation)) {
            return Optional.empty();
        }
        if (!isGoverned()) {
            return Optional.of(
                    switch (activation.basis()) {
                        case DEVELOPMENT -> Signatures.NONE;
                        case DEMONSTRATION -> Signatures.DEMONSTRATION;
                        case EMERGENCY -> Signatures.EMERGENCY;
                        case QUORUM -> Signatures.QUORUM;
                    });
        }
        boolean claimed = activation.basis() == Basis.QUORUM || activation.basis() == Basis.EMERGENCY;
        boolean agreed = claimed
                && consent(journal, release, entry.seq())
                        .missing(quorum(activation.basis(), tier))
                        .isEmpty();
        return agreed
                ? Optional.of(activation.basis() == Basis.EMERGENCY ? Signatures.EMERGENCY : Signatures.QUORUM)
                : Optional.empty();
    }

    /** When an emergency's missing signatures were due and are not there; empty when all is well. */
    public Optional<String> overdue(List<Entry> journal, KnownRelease release, RiskTier tier, Instant now) {
        Entry entry = release.activation();
        if (entry == null
                || !(entry.event() instanceof Event.Activated activation)
                || activation.basis() != Basis.EMERGENCY
                || activation.reviewBy() == null
                || now.isBefore(activation.reviewBy())) {
            return Optional.empty();
        }
        List<String> missing = missing(journal, release, Quorum.of(tier));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Release " + release.version() + " was activated in an emergency and its review was due "
                        + activation.reviewBy() + ": " + String.join("; ", missing) + ".");
    }

    /** A signature that does not fit is no consent; who only looks is told so like anything else that is missing. */
    private List<String> missing(List<Entry> journal, KnownRelease release, Quorum quorum) {
        try {
            return consent(journal, release).missing(quorum);
        } catch (StoreException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Quorum quorum(Basis basis, RiskTier tier) {
        return basis == Basis.EMERGENCY ? Quorum.EMERGENCY : Quorum.of(tier);
    }
}
