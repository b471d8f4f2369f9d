package io.crossdock.ruleset.archive;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content of a release under another id. */
public final class RenamedArchives {
    private RenamedArchives() {}

    public static ReleaseArchive of(ReleaseArchive archive, String version, Instant effectiveFrom) {
        Manifest original = archive.manifest();
        Manifest renamed = new Manifest(
                original.form(),
                original.ruleSet(),
                version,
                original.digest(),
                original.version(),
                original.digest(),
                "anna",
                effectiveFrom,
                null,
                "renamed",
                RiskTier.LOW,
                List.of(),
                original.engines(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SortedMap<String, byte[]> content = new TreeMap<>(archive.files());
        content.remove(LineMarks.FILE);
        return ReleaseArchive.of(renamed, content);
    }
}
