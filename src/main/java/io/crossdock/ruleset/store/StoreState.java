package io.crossdock.ruleset.store;

import io.crossdock.ruleset.Restraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the journal adds up to. The same entries always give the same state; an entry that the ones before it do not allow
 * is refused, whoever wrote it.
 */
public final class StoreState {
    private final Map<String, KnownRelease> releases = new LinkedHashMap<>();
    private final List<String> active = new ArrayList<>();
    private @Nullable Restraint restraint;

    private StoreState() {}

    /** What a release may do. */
    public enum Standing {
        /** Made, and never active. */
        CANDIDATE,
        ACTIVE,
        /** Was active, and gave way to an earlier one. */
        ROLLED_BACK,
        RETIRED
    }

    public Standing standing(KnownRelease release) {
        if (release.retired()) {
            return Standing.RETIRED;
        }
        if (active.contains(release.version())) {
            return Standing.ACTIVE;
        }
        return release.activation() == null ? Standing.CANDIDATE : Standing.ROLLED_BACK;
    }

    /** Throws {@link StoreException} for a step that is not allowed. */
    public static StoreState of(List<Entry> journal) {
        StoreState state = new StoreState();
        journal.forEach(state::apply);
        return state;
    }

    public Collection<KnownRelease> releases() {
        return List.copyOf(releases.values());
    }

    public Optional<KnownRelease> release(String version) {
        return Optional.ofNullable(releases.get(version));
    }

    /** Releases that may decide, in the order of their activation; of those in force the last decides. */
    public List<KnownRelease> active() {
        return active.stream().map(this::known).toList();
    }

    /** Present while the kill switch is pulled. */
    public Optional<Restraint> restraint() {
        return Optional.ofNullable(restraint);
    }

    private void apply(Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.Released made) {
            release(made);
        } else if (event instanceof Event.Signed signed) {
            sign(entry, signed);
        } else if (event instanceof Event.Activated activated) {
            activate(entry, activated);
        } else if (event instanceof Event.RolledBack back) {
            rollBack(back);
        } else if (event instanceof Event.Retired retired) {
            retire(retired);
        } else if (event instanceof Event.Capped capped) {
            restraint = new Restraint(Restraint.PREFIX + entry.seq(), capped.mode(), capped.reason());
        } else if (event instanceof Event.Lifted) {
            lift();
        }
    }

    private void release(Event.Released made) {
        if (releases.containsKey(made.version())) {
            throw new StoreException("There is a release " + made.version()
                    + " already, and ids are never used twice. Take a higher version.");
        }
        releases.put(made.version(), KnownRelease.made(made));
    }

    private void sign(Entry entry, Event.Signed signed) {
        KnownRelease release = known(signed.version());
        if (!release.made().manifest().equals(signed.manifest())) {
            throw new StoreException(
                    "The signature of " + signed.person() + " is for " + signed.manifest() + ", but release "
                            + signed.version() + " is " + release.made().manifest() + ".");
        }
        releases.put(signed.version(), release.signedBy(entry));
    }

    private void activate(Entry entry, Event.Activated activated) {
        KnownRelease release = known(activated.version());
        if (release.retired()) {
            throw new StoreException("Release " + activated.version() + " is retired and never decides again."
                    + " Make a new release of the same content.");
        }
        if (active.contains(activated.version())) {
            throw new StoreException("Release " + activated.version() + " is active already.");
        }
        releases.put(activated.version(), release.activatedBy(entry));
        active.add(activated.version());
    }

    private void rollBack(Event.RolledBack back) {
        KnownRelease release = known(back.version());
        if (release.activation() == null || release.retired()) {
            throw new StoreException(
                    "Release " + back.version() + (release.retired() ? " is retired" : " was never active")
                            + "; roll back to one that was active before.");
        }
        int place = active.indexOf(back.version());
        if (place == active.size() - 1 && place >= 0) {
            throw new StoreException("Release " + back.version() + " is the last one activated already.");
        }
        if (place >= 0) {
            active.subList(place + 1, active.size()).clear();
        } else {
            // it was rolled back itself before: it takes the place of the one that decides now
            if (!active.isEmpty()) {
                active.remove(active.size() - 1);
            }
            active.add(back.version());
        }
    }

    private void retire(Event.Retired retired) {
        KnownRelease release = known(retired.version());
        if (release.retired()) {
            throw new StoreException("Release " + retired.version() + " is retired already.");
        }
        releases.put(retired.version(), release.withdrawn());
        active.remove(retired.version());
    }

    private void lift() {
        if (restraint == null) {
            throw new StoreException("The kill switch is not pulled; there is nothing to lift.");
        }
        restraint = null;
    }

    private KnownRelease known(String version) {
        KnownRelease release = releases.get(version);
        if (release == null) {
            throw new StoreException("There is no release " + version + " in the store. It has "
                    + (releases.isEmpty() ? "none" : String.join(", ", releases.keySet())) + ".");
        }
        return release;
    }
}
