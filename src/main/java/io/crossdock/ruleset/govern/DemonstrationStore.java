package io.crossdock.ruleset.govern;

import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.govern.Ed25519.Pair;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Role;
import io.crossdock.ruleset.store.Event.Verdict;
import io.crossdock.ruleset.store.ReleaseStore;
import java.time.Instant;
import java.util.List;

/** The beginning of every store: the product's own release, signed and activated with the keys of the demonstration. */
public final class DemonstrationStore {
    /** The people whose keys everybody has. */
    public static final String AUTHOR = "demo-author";

    private static final String APPROVER = "demo-approver";
    private static final String BOARD = "demo-board";

    private DemonstrationStore() {}

    /** Writes them into a store without releases. */
    public static void begin(ReleaseStore store, ReleaseArchive shipped, Instant at) {
        enrol(store, at, AUTHOR, DemonstrationKeys.AUTHOR, Role.AUTHOR);
        enrol(store, at, APPROVER, DemonstrationKeys.APPROVER, Role.APPROVER);
        enrol(store, at, BOARD, DemonstrationKeys.BOARD, Role.BOARD);
        store.add(at, shipped, null);
        sign(store, at, shipped, AUTHOR, DemonstrationKeys.AUTHOR, Verdict.AUTHORED);
        sign(store, at, shipped, APPROVER, DemonstrationKeys.APPROVER, Verdict.APPROVED);
        sign(store, at, shipped, BOARD, DemonstrationKeys.BOARD, Verdict.APPROVED);
        store.append(
                at,
                new Event.Activated(
                        shipped.manifest().version(),
                        Event.Basis.DEMONSTRATION,
                        AUTHOR,
                        "the release that the product ships",
                        null),
                null);
    }

    private static void enrol(ReleaseStore store, Instant at, String person, Pair key, Role role) {
        Event enrolled = new Event.Enrolled(person, person, key.publicKey(), List.of(role));
        store.append(at, enrolled, signer(DemonstrationKeys.ROOT));
    }

    private static void sign(
            ReleaseStore store, Instant at, ReleaseArchive release, String person, Pair key, Verdict verdict) {
        Event signed = new Event.Signed(release.manifest().version(), release.manifestDigest(), person, verdict, "");
        store.append(at, signed, signer(key));
    }

    private static Entry.Signer signer(Pair key) {
        return bytes -> Ed25519.sign(key, bytes);
    }
}
