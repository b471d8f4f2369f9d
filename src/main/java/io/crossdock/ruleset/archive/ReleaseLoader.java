package io.crossdock.ruleset.archive;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import io.crossdock.table.read.RuleBook;
import java.util.List;

/** Reads, checks and compiles the content of an archive. */
public final class ReleaseLoader {
    private ReleaseLoader() {}

    /**
     * The release, ready to decide. Throws {@link DamagedArchiveException} when this Crossdock reads the files as something
     * else than the manifest names, or finds errors in them.
     *
     * @param signatures who had agreed when it was activated
     */
    public static CompiledRelease load(ReleaseArchive archive, Release.Signatures signatures) {
        Manifest manifest = archive.manifest();
        LoadedRuleSet loaded = ArchiveHome.in(
                archive, home -> RuleSetFolder.load(home, digest -> release(manifest, digest, signatures)));
        CompiledRelease compiled = loaded.compiled();
        if (compiled == null) {
            List<String> errors = loaded.findings().stream()
                    .filter(finding -> finding.level() == Finding.Level.ERROR)
                    .map(Finding::message)
                    .toList();
            throw new DamagedArchiveException(errors);
        }
        if (!compiled.release().digest().equals(manifest.digest())) {
            throw new DamagedArchiveException("the content of release " + manifest.version() + " is "
                    + compiled.release().digest() + ", but its manifest says " + manifest.digest()
                    + ". It was made by another version of Crossdock, or the manifest was changed.");
        }
        return compiled;
    }

    /** The tables alone, without compiling anything. */
    public static RuleBook book(ReleaseArchive archive) {
        return ArchiveHome.in(archive, RuleSetFolder::book);
    }

    private static Release release(Manifest manifest, String digest, Release.Signatures signatures) {
        return new Release(
                manifest.ruleSet(),
                manifest.version(),
                Release.Status.ACTIVE,
                manifest.effectiveFrom(),
                manifest.effectiveUntil(),
                digest,
                signatures);
    }
}
