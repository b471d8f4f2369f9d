package io.crossdock.ruleset.archive;

import io.crossdock.json.CanonicalRecords;
import io.crossdock.json.Digests;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One release as one file, verified: its manifest and its files belong together. */
public final class ReleaseArchive {
    private static final String MANIFEST = "manifest.json";
    private static final CanonicalRecords JSON = new CanonicalRecords();

    private final Manifest manifest;
    private final byte[] manifestBytes;
    private final SortedMap<String, byte[]> files;
    private final byte[] bytes;

    private ReleaseArchive(Manifest manifest, byte[] manifestBytes, SortedMap<String, byte[]> files, byte[] bytes) {
        this.manifest = manifest;
        this.manifestBytes = manifestBytes;
        this.files = Collections.unmodifiableSortedMap(files);
        this.bytes = bytes;
    }

    /** Packs files with a manifest whose list of files is filled in here. */
    static ReleaseArchive of(Manifest draft, SortedMap<String, byte[]> content) {
        SortedMap<String, byte[]> files = new TreeMap<>(content);
        files.put(LineMarks.FILE, JSON.bytes(LineMarks.of(content)));
        Manifest manifest = draft.withFiles(files.entrySet().stream()
                .map(file -> new Manifest.FrozenFile(
                        file.getKey(), file.getValue().length, Digests.sha256Hex(file.getValue())))
                .toList());
        byte[] manifestBytes = JSON.bytes(manifest);
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(MANIFEST, manifestBytes);
        return new ReleaseArchive(manifest, manifestBytes, files, StoredZip.of(all));
    }

    /** Throws {@link DamagedArchiveException} with everything that is not as it was written. */
    public static ReleaseArchive read(byte[] bytes) {
        SortedMap<String, byte[]> all = ArchiveForm.read(bytes);
        byte[] manifestBytes = all.get(MANIFEST);
        if (manifestBytes == null) {
            throw new DamagedArchiveException(MANIFEST + " is missing from the archive.");
        }
        Manifest manifest = manifest(manifestBytes);
        SortedMap<String, byte[]> files = new TreeMap<>(all);
        files.remove(MANIFEST);
        List<String> problems = problems(manifest, files);
        if (problems.isEmpty() && !ArchiveForm.isOf(bytes, all)) {
            problems.add("the archive holds the right files, but in another order or form than crossdock writes them;"
                    + " somebody has packed it again.");
        }
        if (!problems.isEmpty()) {
            throw new DamagedArchiveException(problems);
        }
        return new ReleaseArchive(manifest, manifestBytes, files, bytes.clone());
    }

    private static Manifest manifest(byte[] bytes) {
        try {
            Manifest manifest = JSON.read(bytes, Manifest.class);
            if (!manifest.form().equals(Manifest.FORM)) {
                throw new DamagedArchiveException(MANIFEST + " is of the form \"" + manifest.form()
                        + "\"; this Crossdock reads " + Manifest.FORM + ".");
            }
            return manifest;
        } catch (IOException unreadable) {
            throw new DamagedArchiveException(
                    MANIFEST + " is not what crossdock wrote: " + unreadable.getMessage() + ".");
        }
    }

    private static List<String> problems(Manifest manifest, SortedMap<String, byte[]> files) {
        List<String> problems = new ArrayList<>();
        Map<String, String> marks = marks(files.get(LineMarks.FILE));
        TreeSet<String> unnamed = new TreeSet<>(files.keySet());
        for (Manifest.FrozenFile named : manifest.files()) {
            byte[] file = files.get(named.path());
            unnamed.remove(named.path());
            if (file == null) {
                problems.add(named.path() + " is missing from the archive.");
            } else if (!Digests.sha256Hex(file).equals(named.sha256())) {
                problems.add(named.path() + LineMarks.differences(marks, named.path(), file)
                        + ": it was changed after the release was made.");
            }
        }
        unnamed.forEach(path -> problems.add(path + " was added after the release was made."));
        return problems;
    }

    @SuppressWarnings("unchecked") // canonical JSON of texts by text
    private static Map<String, String> marks(byte @Nullable [] file) {
        try {
            return file == null ? Map.of() : JSON.read(file, Map.class);
        } catch (IOException | ClassCastException changedToo) {
            return Map.of();
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** What people sign: {@code sha256:} and 64 hexadecimal digits over the manifest, which names all the rest. */
    public String manifestDigest() {
        return "sha256:" + Digests.sha256Hex(manifestBytes);
    }

    /** Bytes by path, without the manifest. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
