package io.crossdock.ruleset.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself. It holds no time of making, so that the same content made twice is the same archive.
 *
 * @param form version of this form
 * @param version SemVer
 * @param digest of the content that decides: {@code sha256:} and 64 hexadecimal digits
 * @param parent version of the release that this one changes, {@code null} for the first
 * @param parentDigest of the parent's content
 * @param author id of the person who answers for the change
 * @param effectiveFrom first instant at which it applies
 * @param effectiveUntil first instant at which it applies no more, {@code null} = open
 * @param reason why the release was made, in one sentence
 * @param riskReasons what makes the risk tier as high as it is
 * @param engines versions of what compiles and runs it
 * @param changes rows that differ from the parent, by table and row
 * @param otherChanges files other than tables that differ from the parent
 * @param findings warnings of the check, as authors see them; a release with errors is never made
 * @param files all files of the archive but this one, by path
 */
public record Manifest(
        String form,
        String ruleSet,
        String version,
        String digest,
        @Nullable String parent,
        @Nullable String parentDigest,
        String author,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        String reason,
        RiskTier riskTier,
        List<String> riskReasons,
        Map<String, String> engines,
        List<RowChange> changes,
        List<String> otherChanges,
        List<String> findings,
        List<FrozenFile> files) {

    public static final String FORM = "crossdock-release-1";

    public Manifest {
        riskReasons = List.copyOf(riskReasons);
        engines = Collections.unmodifiableMap(new TreeMap<>(engines));
        changes = List.copyOf(changes);
        otherChanges = List.copyOf(otherChanges);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    Manifest withFiles(List<FrozenFile> frozen) {
        return new Manifest(
                form,
                ruleSet,
                version,
                digest,
                parent,
                parentDigest,
                author,
                effectiveFrom,
                effectiveUntil,
                reason,
                riskTier,
                riskReasons,
                engines,
                changes,
                otherChanges,
                findings,
                frozen);
    }

    /**
     * A file of the archive.
     *
     * @param sha256 64 hexadecimal digits
     */
    public record FrozenFile(String path, int bytes, String sha256) {}
}
