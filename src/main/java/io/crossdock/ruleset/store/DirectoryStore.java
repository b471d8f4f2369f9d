package io.crossdock.ruleset.store;

import io.crossdock.json.Digests;
import io.crossdock.ruleset.archive.ReleaseArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A store in a folder: {@code journal.ndjson}, and {@code archives/<version>.zip}. Writers take turns by a lock on
 * {@code lock}. An archive counts once the journal names it, and a line of the journal once its line feed is on the disk.
 */
public final class DirectoryStore implements ReleaseStore {
    private static final String ARCHIVES = "archives";
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private final Path folder;
    private final Path journal;

    public DirectoryStore(Path folder) {
        this.folder = folder;
        this.journal = folder.resolve("journal.ndjson");
    }

    /** Whether anything was ever written to it. */
    public boolean exists() {
        return Files.exists(journal);
    }

    @Override
    public List<Entry> journal() {
        return JournalText.read(bytes());
    }

    @Override
    public long size() {
        try {
            return exists() ? Files.size(journal) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Entry append(Instant at, Event event, Entry.@Nullable Signer signer, Consumer<List<Entry>> allowed) {
        return alone(() -> {
            allowed.accept(journal());
            return appended(at, event, signer);
        });
    }

    @Override
    public Entry add(Instant at, ReleaseArchive archive, Entry.@Nullable Signer signer) {
        byte[] bytes = archive.bytes();
        Event.Released made = new Event.Released(
                archive.manifest().version(),
                "sha256:" + Digests.sha256Hex(bytes),
                archive.manifestDigest(),
                archive.manifest().digest(),
                archive.manifest().author());
        return alone(() -> {
            List<Entry> entries = journal();
            StoreState.of(with(entries, next(entries, at, made, null)));
            keep(made.version(), bytes);
            return appended(at, made, signer);
        });
    }

    @Override
    public ReleaseArchive archive(Event.Released made) {
        Path file = archiveFile(made.version());
        try {
            ReleaseArchive archive = ReleaseArchive.read(Files.readAllBytes(file));
            if (!archive.manifestDigest().equals(made.manifest())) {
                throw new StoreException(file + ": manifest.json is " + archive.manifestDigest()
                        + ", but the journal says that release " + made.version() + " is " + made.manifest()
                        + ". The archive was exchanged.");
            }
            return archive;
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read, but the journal names it. Bring it back from a backup.");
        }
    }

    @Override
    public String place() {
        return folder.toString();
    }

    private Path archiveFile(String version) {
        return folder.resolve(ARCHIVES).resolve(version + ".zip");
    }

    private byte[] bytes() {
        try {
            return exists() ? Files.readAllBytes(journal) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry appended(Instant at, Event event, Entry.@Nullable Signer signer) throws IOException {
        byte[] present = bytes();
        List<Entry> entries = JournalText.read(present);
        Entry entry = next(entries, at, event, signer);
        StoreState.of(with(entries, entry));
        try (FileChannel out = FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // what a crash cut off gives way; it never counted
            out.truncate(JournalText.committed(present));
            out.position(JournalText.committed(present));
            writeAll(out, JournalText.line(entry));
        }
        return entry;
    }

    private static Entry next(List<Entry> entries, Instant at, Event event, Entry.@Nullable Signer signer) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last != null && at.isBefore(last.at().minus(CLOCKS_MAY_DIFFER))) {
            throw new StoreException("This machine's clock says " + at + ", but the store was written at " + last.at()
                    + ". Set the clock right.");
        }
        return Entry.after(last, last != null && at.isBefore(last.at()) ? last.at() : at, event, signer);
    }

    private static List<Entry> with(List<Entry> entries, Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return all;
    }

    /** The file is there as a whole or not at all, whenever the machine stops. */
    private void keep(String version, byte[] bytes) throws IOException {
        Path file = archiveFile(version);
        Path archives = folder.resolve(ARCHIVES);
        Files.createDirectories(archives);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeAll(out, bytes);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(archives);
    }

    private static void writeAll(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        out.force(true);
    }

    /** A new name is durable once its folder is; Windows neither needs nor allows that. */
    private static void syncFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // the move itself is atomic everywhere
        }
    }

    private interface Work {
        Entry run() throws IOException;
    }

    private synchronized Entry alone(Work work) {
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                if (!held.isValid()) {
                    throw new IOException("the lock of " + folder + " was lost");
                }
                return work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
