package io.crossdock.ruleset.archive;

import io.crossdock.ShippedRuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The rule set of this repository as a release, made once for all tests. */
public final class SampleArchives {
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final ReleaseArchive SHIPPED = made();

    private SampleArchives() {}

    public static ReleaseArchive shipped() {
        return SHIPPED;
    }

    /** The same content under another id, from that instant on. */
    public static ReleaseArchive of(String version, Instant effectiveFrom) {
        return RenamedArchives.of(SHIPPED, version, effectiveFrom);
    }

    static ReleaseArchive made() {
        ReleaseDraft draft = new ReleaseDraft(new SemVer(1, 0, 0), "demo-author", FROM, null, "The product's own");
        try {
            return ReleaseMaker.make(Path.of(""), ShippedRuleSet.loaded(), draft, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packedInReverse(NavigableMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.descendingMap().entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
