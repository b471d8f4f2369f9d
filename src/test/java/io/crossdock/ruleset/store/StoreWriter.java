package io.crossdock.ruleset.store;

import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.RenamedArchives;
import io.crossdock.ruleset.govern.DemonstrationKeys;
import io.crossdock.ruleset.govern.Ed25519;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Releases, signs and activates without end, and says so after each step; made to be killed. */
final class StoreWriter {
    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");

    private StoreWriter() {}

    public static void main(String[] arguments) throws IOException {
        DirectoryStore store = new DirectoryStore(Path.of(arguments[0]));
        ReleaseArchive archive = ReleaseArchive.read(Files.readAllBytes(Path.of(arguments[1])));
        for (int minor = 0; ; minor++) {
            ReleaseArchive next = RenamedArchives.of(archive, "1." + minor + ".0", NOON);
            String version = next.manifest().version();
            store.add(NOON, next, null);
            System.out.println("released " + version);
            Event signed = new Event.Signed(version, next.manifestDigest(), "anna", Event.Verdict.AUTHORED, "");
            store.append(NOON, signed, bytes -> Ed25519.sign(DemonstrationKeys.AUTHOR, bytes));
            System.out.println("signed " + version);
            Event active = new Event.Activated(version, Event.Basis.DEVELOPMENT, "ops", "go", null);
            store.append(NOON, active, null);
            System.out.println("activated " + version);
        }
    }
}
