package io.crossdock.table.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive that depends on nothing but its contents: no clock, and no compression, whose bytes differ between
 * machines. Version control compresses it anyway, and better.
 */
final class SteadyZip {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Not 1 January 1980, the first moment of the format: for that one Java adds the time in the local time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] rewritten(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length * 4);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] first = parts.remove(CONTENT_TYPES);
            if (first != null) {
                write(CONTENT_TYPES, first, out);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(part.getKey(), part.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(String name, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
