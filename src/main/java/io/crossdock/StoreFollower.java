package io.crossdock;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.archive.DamagedArchiveException;
import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.ReleaseLoader;
import io.crossdock.ruleset.archive.RiskTier;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.ReleaseStore;
import io.crossdock.ruleset.store.StoreException;
import io.crossdock.ruleset.store.StoreState;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a service in step with its store. What becomes active is verified, compiled and warmed beside what decides, then
 * takes its place at once. When anything fails, what decided before goes on, and {@link #problem} says why.
 */
public final class StoreFollower {
    private final ReleaseStore store;
    private final Governance governance;
    private final Supplier<Releases> workingFiles;
    private final Consumer<Releases> switchTo;
    private Map<String, Loaded> loaded = Map.of();
    private Releases current = new Releases(List.of());
    private List<Entry> journal = List.of();
    private long size = -1;
    private volatile @Nullable String problem;

    private record Loaded(CompiledRelease compiled, RiskTier tier) {}

    /**
     * Follows nothing yet.
     *
     * @param workingFiles decide where no release was ever activated and nobody demands signatures
     * @param switchTo takes releases that are ready to decide
     */
    StoreFollower(
            ReleaseStore store, Governance governance, Supplier<Releases> workingFiles, Consumer<Releases> switchTo) {
        this.store = store;
        this.governance = governance;
        this.workingFiles = workingFiles;
        this.switchTo = switchTo;
    }

    /** Looks at the store, and follows it if it has changed or could not be followed before. */
    synchronized void follow() {
        try {
            long now = store.size();
            if (now != size || problem != null) {
                take(store.journal());
                size = now;
                problem = null;
            }
        } catch (StoreException | DamagedArchiveException | UncheckedIOException failed) {
            problem = String.valueOf(failed.getMessage());
        }
    }

    /** Why the store is not followed; empty when all is well. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Emergencies whose review is overdue at that instant. */
    synchronized List<String> overdue(Instant now) {
        return StoreState.of(journal).active().stream()
                .flatMap(release -> Stream.ofNullable(loaded.get(release.version()))
                        .flatMap(ready -> governance.overdue(journal, release, ready.tier(), now).stream()))
                .toList();
    }

    private void take(List<Entry> entries) {
        StoreState state = StoreState.of(entries);
        // the kill switch does not wait for anything else to succeed
        if (!state.restraint().equals(current.restraint())) {
            change(new Releases(current.all(), state.restraint().orElse(null)));
        }
        Map<String, Loaded> ready = new LinkedHashMap<>();
        for (KnownRelease release : state.active()) {
            ready(entries, release).ifPresent(one -> ready.put(release.version(), one));
        }
        loaded = ready;
        journal = entries;
        List<CompiledRelease> served = governance.isGoverned() || wasUsed(state)
                ? ready.values().stream().map(Loaded::compiled).toList()
                : workingFiles.get().all();
        change(new Releases(served, state.restraint().orElse(null)));
    }

    private static boolean wasUsed(StoreState state) {
        return state.releases().stream().anyMatch(release -> release.activation() != null);
    }

    /** Empty when nobody agreed to it who counts here. */
    private Optional<Loaded> ready(List<Entry> entries, KnownRelease release) {
        Loaded before = loaded.get(release.version());
        RiskTier tier =
                before == null ? store.archive(release.made()).manifest().riskTier() : before.tier();
        return governance
                .standing(entries, release, tier)
                .map(signatures -> before != null && before.compiled().release().signatures() == signatures
                        ? before
                        : new Loaded(compiled(release, signatures), tier));
    }

    private CompiledRelease compiled(KnownRelease release, Signatures signatures) {
        ReleaseArchive archive = store.archive(release.made());
        CompiledRelease compiled = ReleaseLoader.load(archive, signatures);
        Warmth.of(archive).warm(compiled);
        return compiled;
    }

    private void change(Releases releases) {
        current = releases;
        switchTo.accept(releases);
    }
}
