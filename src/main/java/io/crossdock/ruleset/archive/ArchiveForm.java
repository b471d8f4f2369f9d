package io.crossdock.ruleset.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Opens what {@link StoredZip} wrote. There is one form of each content, sorted, uncompressed and at one fixed time, so
 * whatever is in another form is refused. Check sums of the format are not looked at here: the manifest's digests tell more.
 */
final class ArchiveForm {
    /** Far above any rule set, and small enough to be held in memory. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_FILES = 10_000;
    private static final int SIGNATURE_BYTES = 4;
    private static final int HEADER_BYTES = 26;
    private static final int METHOD_AT = 4;
    private static final int SIZE_AT = 14;
    private static final int LENGTH_AT = 18;
    private static final int NAME_LENGTH_AT = 22;
    private static final int EXTRA_LENGTH_AT = 24;

    private ArchiveForm() {}

    /** Throws {@link DamagedArchiveException} when these bytes are no archive at all. */
    static SortedMap<String, byte[]> read(byte[] archive) {
        if (archive.length > MOST_BYTES) {
            throw new DamagedArchiveException(
                    "the archive has " + archive.length + " bytes; the limit is " + MOST_BYTES + ".");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        String last = "the beginning";
        while (startsFile(in)) {
            in.position(in.position() + SIGNATURE_BYTES);
            if (in.remaining() < HEADER_BYTES) {
                throw cutOff(last);
            }
            last = readFile(in, files, last);
        }
        if (files.isEmpty()) {
            throw new DamagedArchiveException("this is no release archive.");
        }
        return files;
    }

    private static boolean startsFile(ByteBuffer in) {
        return in.remaining() >= SIGNATURE_BYTES && in.getInt(in.position()) == StoredZip.LOCAL_HEADER;
    }

    private static String readFile(ByteBuffer in, SortedMap<String, byte[]> files, String last) {
        int header = in.position();
        int packed = in.getInt(header + SIZE_AT);
        int length = in.getInt(header + LENGTH_AT);
        int nameLength = Short.toUnsignedInt(in.getShort(header + NAME_LENGTH_AT));
        if (length < 0 || (long) HEADER_BYTES + nameLength + length > in.remaining()) {
            throw cutOff(last);
        }
        byte[] name = new byte[nameLength];
        byte[] content = new byte[length];
        in.position(header + HEADER_BYTES).get(name);
        String path = new String(name, StandardCharsets.UTF_8);
        if (in.getShort(header + METHOD_AT) != 0
                || packed != length
                || in.getShort(header + EXTRA_LENGTH_AT) != 0
                || files.size() == MOST_FILES) {
            throw new DamagedArchiveException(path
                    + ": the archive was packed by another program. Take the file that crossdock release new wrote.");
        }
        in.get(content);
        if (files.put(path, content) != null) {
            throw new DamagedArchiveException(path + " stands in the archive twice.");
        }
        return path;
    }

    private static DamagedArchiveException cutOff(String last) {
        return new DamagedArchiveException("the archive is damaged or cut off after " + last + ".");
    }

    /** Whether the archive is, byte for byte, what {@link StoredZip} makes of these files. */
    static boolean isOf(byte[] archive, SortedMap<String, byte[]> files) {
        return Arrays.equals(archive, StoredZip.of(files));
    }
}
