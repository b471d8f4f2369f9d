package io.crossdock.ruleset.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of the store and what became of it.
 *
 * @param signatures all entries with people's words on it, oldest first
 * @param activation the last one, {@code null} when it never was active
 */
public record KnownRelease(
        Event.Released made,
        List<Entry> signatures,
        @Nullable Entry activation,
        boolean retired) {

    public KnownRelease {
        signatures = List.copyOf(signatures);
    }

    static KnownRelease made(Event.Released made) {
        return new KnownRelease(made, List.of(), null, false);
    }

    public String version() {
        return made.version();
    }

    KnownRelease signedBy(Entry entry) {
        List<Entry> all = new ArrayList<>(signatures);
        all.add(entry);
        return new KnownRelease(made, all, activation, retired);
    }

    KnownRelease activatedBy(Entry entry) {
        return new KnownRelease(made, signatures, entry, retired);
    }

    KnownRelease withdrawn() {
        return new KnownRelease(made, signatures, activation, true);
    }
}
