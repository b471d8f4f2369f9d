package io.crossdock.table.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip archive that an .xlsx file is, opened only when it keeps the {@link Limits}, and watched while it is unpacked. */
final class Archive implements AutoCloseable {
    private static final String SPLIT = "Remove pictures and old sheets, or split the workbook.";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        ZipFile zip = zipFile(file);
        try {
            Archive archive = new Archive(zip);
            archive.index();
            return archive;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile zipFile(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw RefusedFileException.damaged("the file begins like a workbook but is cut off or damaged.");
        }
    }

    private void index() {
        if (zip.size() > Limits.ENTRIES) {
            throw tooLarge("the archive has " + Budget.grouped(zip.size()) + " entries; the limit is "
                    + Budget.grouped(Limits.ENTRIES) + ".");
        }
        long declared = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            // Two parts under one name: programs would disagree which one counts.
            if (entries.put(key(entry.getName()), entry) != null) {
                throw RefusedFileException.damaged("the part " + entry.getName() + " is there twice.");
            }
            declared += Math.max(0, entry.getSize());
            checkRatio(entry, entry.getSize());
            checkTotal(declared);
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    Collection<String> parts() {
        return entries.keySet();
    }

    XmlPart xml(String part) throws IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw RefusedFileException.damaged("the part " + part + " is missing.");
        }
        return new XmlPart(part, new Watched(zip.getInputStream(entry), entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static void checkRatio(ZipEntry entry, long size) {
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > Limits.RATIO_MATTERS_FROM && size / packed > Limits.PACKING_RATIO) {
            throw tooLarge("the part " + entry.getName() + " unpacks to more than " + Limits.PACKING_RATIO
                    + " times its size, like a zip bomb.");
        }
    }

    private static void checkTotal(long size) {
        if (size > Limits.UNPACKED_BYTES) {
            throw tooLarge("the file unpacks to more than " + Limits.UNPACKED_BYTES / Limits.MEGABYTE + " MB.");
        }
    }

    private static RefusedFileException tooLarge(String problem) {
        return new RefusedFileException(SheetCode.TOO_LARGE, problem, SPLIT);
    }

    /** Counts what really comes out: declared sizes may lie. */
    private final class Watched extends InputStream {
        private final InputStream in;
        private final ZipEntry entry;
        private long size;

        Watched(@Nullable InputStream in, ZipEntry entry) {
            this.in = in == null ? InputStream.nullInputStream() : in;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = in.read(buffer, from, length);
            if (count > 0) {
                size += count;
                unpacked += count;
                checkRatio(entry, size);
                checkTotal(unpacked);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
