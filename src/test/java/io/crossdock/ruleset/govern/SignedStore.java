package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.archive.RiskTier;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Basis;
import io.crossdock.ruleset.store.Event.Role;
import io.crossdock.ruleset.store.Event.Verdict;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import io.crossdock.ruleset.store.StoreState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store with release 1.0.0 by anna, whom the register knows beside ben, cleo of the board, and dora the admin. */
final class SignedStore {
    static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");
    static final Instant REVIEW_DUE = NOON.plus(Duration.ofDays(3));

    private static final Ed25519.Pair ROOT = Ed25519.newPair();

    final Governance governance = new Governance(ROOT.publicKey());
    private final Map<String, Ed25519.Pair> keys = new HashMap<>();
    private final DirectoryStore store;

    SignedStore(Path folder) {
        store = new DirectoryStore(folder);
        enrol("anna", Role.AUTHOR, Role.APPROVER, Role.BOARD, Role.ADMIN);
        enrol("ben", Role.APPROVER);
        enrol("cleo", Role.APPROVER, Role.BOARD);
        enrol("dora", Role.ADMIN);
        add(new Event.Released("1.0.0", "sha256:a", "sha256:m", "sha256:d", "anna"));
    }

    void enrol(String person, Role... roles) {
        enrol(person, key(person).publicKey(), ROOT, roles);
    }

    void enrol(String person, String publicKey, Ed25519.Pair root, Role... roles) {
        Event event = new Event.Enrolled(person, person, publicKey, List.of(roles));
        store.append(NOON, event, bytes -> Ed25519.sign(root, bytes));
    }

    void revoke(String person) {
        Event event = new Event.Revoked(person, key(person).publicKey(), "lost");
        store.append(NOON, event, bytes -> Ed25519.sign(ROOT, bytes));
    }

    void sign(String person, Verdict verdict) {
        sign(person, verdict, "");
    }

    void sign(String person, Verdict verdict, String text) {
        signWith(key(person), person, verdict, text);
    }

    void signWith(Ed25519.Pair key, String person, Verdict verdict, String text) {
        Event event = new Event.Signed("1.0.0", "sha256:m", person, verdict, text);
        store.append(NOON, event, bytes -> Ed25519.sign(key, bytes));
    }

    Ed25519.Pair key(String person) {
        return keys.computeIfAbsent(person, name -> Ed25519.newPair());
    }

    void activate(RiskTier tier, Basis basis) {
        Event.Activated event = activation(basis);
        store.append(NOON, event, null, journal -> governance.allow(journal, release(), tier, event));
    }

    void add(Event event) {
        store.append(NOON, event, null);
    }

    static Event.Activated activation(Basis basis) {
        @Nullable Instant due = basis == Basis.EMERGENCY ? REVIEW_DUE : null;
        return new Event.Activated("1.0.0", basis, "ops", "go", due);
    }

    /** Why it must not be activated. */
    String refusal(RiskTier tier) {
        try {
            governance.allow(journal(), release(), tier, activation(Basis.QUORUM));
        } catch (StoreException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("it was allowed");
    }

    List<Entry> journal() {
        return store.journal();
    }

    KnownRelease release() {
        return StoreState.of(journal()).release("1.0.0").orElseThrow();
    }
}
