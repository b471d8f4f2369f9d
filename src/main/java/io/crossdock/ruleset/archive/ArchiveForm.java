package io.crossdock.ruleset.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens what {@link StoredZip} wrote. There is one form of each content, sorted, uncompressed and at one fixed time, so
 * whatever is in another form is refused.
 */
final class ArchiveForm {
    /** Far above any rule set, and small enough to be held in memory. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_FILES = 10_000;

    private ArchiveForm() {}

    /** Throws {@link DamagedArchiveException} when these bytes are no archive at all. */
    static SortedMap<String, byte[]> read(byte[] archive) {
        if (archive.length > MOST_BYTES) {
            throw new DamagedArchiveException(
                    "the archive has " + archive.length + " bytes; the limit is " + MOST_BYTES + ".");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getMethod() != ZipEntry.STORED || entry.isDirectory() || files.size() == MOST_FILES) {
                    throw new DamagedArchiveException(entry.getName() + ": the archive was packed by another program."
                            + " Take the file that crossdock release new wrote.");
                }
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new DamagedArchiveException(entry.getName() + " stands in the archive twice.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DamagedArchiveException("the archive cannot be read: " + broken.getMessage() + ".");
        }
        if (files.isEmpty()) {
            throw new DamagedArchiveException("this is no release archive.");
        }
        return files;
    }

    /** Whether the archive is, byte for byte, what {@link StoredZip} makes of these files. */
    static boolean isOf(byte[] archive, SortedMap<String, byte[]> files) {
        return Arrays.equals(archive, StoredZip.of(files));
    }
}
