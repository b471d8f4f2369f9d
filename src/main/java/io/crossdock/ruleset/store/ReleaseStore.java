package io.crossdock.ruleset.store;

import io.crossdock.ruleset.archive.ReleaseArchive;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps releases and their journal; several processes may use one store at the same time. */
public interface ReleaseStore {
    /** All entries, oldest first. Throws {@link StoreException} when the journal is not as it was written. */
    List<Entry> journal();

    /** Differs whenever the journal does, and costs next to nothing. */
    long size();

    /**
     * Adds an entry. Nothing is added when what came before does not allow it: {@link StoreException} says why.
     *
     * @param at what the caller's clock says
     * @param allowed sees all entries before this one while nobody else can write, and throws when it must not be added
     */
    Entry append(Instant at, Event event, Entry.@Nullable Signer signer, Consumer<List<Entry>> allowed);

    /** The same for what needs no leave. */
    default Entry append(Instant at, Event event, Entry.@Nullable Signer signer) {
        return append(at, event, signer, before -> {});
    }

    /** Keeps the archive and notes that it was released. */
    Entry add(Instant at, ReleaseArchive archive, Entry.@Nullable Signer signer);

    /**
     * The archive of a release, verified against what the journal says of it. Throws {@link StoreException} or
     * {@link io.crossdock.ruleset.archive.DamagedArchiveException} when it is not there as it was added.
     */
    ReleaseArchive archive(Event.Released made);

    /** For people: where it is. */
    String place();
}
