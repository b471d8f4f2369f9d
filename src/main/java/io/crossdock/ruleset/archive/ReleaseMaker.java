package io.crossdock.ruleset.archive;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.drl.RuleCompiler;
import io.crossdock.table.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Freezes working files that have no errors into a release. */
public final class ReleaseMaker {
    private ReleaseMaker() {}

    /**
     * The release of these files. What is frozen is read back and compiled, so that it is known to load.
     *
     * @param home holds the working files
     * @param loaded what came of reading them, without errors
     * @param parent the release that they change, {@code null} for the first
     */
    public static ReleaseArchive make(
            Path home, LoadedRuleSet loaded, ReleaseDraft draft, @Nullable ReleaseArchive parent) throws IOException {
        CompiledRelease compiled = loaded.compiled();
        if (compiled == null) {
            throw new IllegalArgumentException("a rule set with errors cannot be released");
        }
        SortedMap<String, byte[]> files = FrozenFiles.of(home);
        List<RowChange> changes =
                parent == null ? List.of() : RowChanges.between(ReleaseLoader.book(parent), loaded.book());
        List<String> otherChanges = parent == null ? List.of() : otherChanges(parent.files(), files);
        RiskAssessment risk = RiskAssessment.of(loaded.book(), parent == null, changes, otherChanges);
        Release release = compiled.release();
        Manifest manifest = new Manifest(
                Manifest.FORM,
                release.ruleSet(),
                draft.version().toString(),
                release.digest(),
                parent == null ? null : parent.manifest().version(),
                parent == null ? null : parent.manifest().digest(),
                draft.author(),
                draft.effectiveFrom(),
                draft.effectiveUntil(),
                draft.reason(),
                risk.tier(),
                risk.reasons(),
                Map.of("drools", RuleCompiler.engineVersion()),
                changes,
                otherChanges,
                warnings(loaded.findings()),
                List.of());
        ReleaseArchive made = ReleaseArchive.of(manifest, files);
        ReleaseLoader.load(made, Release.Signatures.NONE);
        return made;
    }

    /** Files that decide and are no tables, and the words of the vocabulary. */
    private static List<String> otherChanges(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<String> changed = new ArrayList<>();
        for (String path : paths) {
            boolean decides = path.startsWith("rules/")
                    || (path.startsWith("planning/") && path.endsWith(".xml"))
                    || path.endsWith("/Words.csv");
            if (decides && !Arrays.equals(before.get(path), after.get(path))) {
                changed.add(path);
            }
        }
        return changed;
    }

    private static List<String> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Finding.Level.WARNING)
                .map(Finding::message)
                .distinct()
                .sorted()
                .toList();
    }
}
