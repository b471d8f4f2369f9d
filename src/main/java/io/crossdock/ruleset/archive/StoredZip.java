package io.crossdock.ruleset.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Writes zip archives without compression, byte by byte as PKWARE's APPNOTE describes them (version 1.0 of the format).
 * Java's own writer may differ from one runtime to the next; an archive that is signed must not.
 */
final class StoredZip {
    static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short NAMES_ARE_UTF_8 = 1 << 11;
    private static final short STORED = 0;
    /** Midnight on 1 January 2000, in the form of DOS. */
    private static final short TIME = 0;

    private static final short DATE = (2000 - 1980) << 9 | 1 << 5 | 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private StoredZip() {}

    static byte[] of(SortedMap<String, byte[]> files) {
        StoredZip zip = new StoredZip();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.add(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue());
        }
        return zip.finished((short) files.size());
    }

    private void add(byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] common = little(26)
                .putShort(VERSION)
                .putShort(NAMES_ARE_UTF_8)
                .putShort(STORED)
                .putShort(TIME)
                .putShort(DATE)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
        int offset = out.size();
        out.writeBytes(little(4).putInt(LOCAL_HEADER).array());
        out.writeBytes(common);
        out.writeBytes(name);
        out.writeBytes(content);
        directory.writeBytes(little(6).putInt(CENTRAL_HEADER).putShort(VERSION).array());
        directory.writeBytes(common);
        // no comment, first disk, no attributes
        directory.writeBytes(little(14).putInt(10, offset).array());
        directory.writeBytes(name);
    }

    private byte[] finished(short count) {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(directory.size())
                .putInt(start)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
