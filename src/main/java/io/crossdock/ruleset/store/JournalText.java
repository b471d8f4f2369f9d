package io.crossdock.ruleset.store;

import io.crossdock.json.CanonicalRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal as bytes: one entry a line, in canonical JSON, each with the hash of the one before it. */
public final class JournalText {
    private static final CanonicalRecords JSON = new CanonicalRecords();

    private JournalText() {}

    public static byte[] line(Entry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(JSON.bytes(entry));
        line.write('\n');
        return line.toByteArray();
    }

    /** Where the last whole line ends; what follows was cut off by a crash and never counted. */
    static int committed(byte[] journal) {
        int end = journal.length;
        while (end > 0 && journal[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** All whole lines. Throws {@link StoreException} naming the first that is not as it was written. */
    public static List<Entry> read(byte[] journal) {
        List<Entry> entries = new ArrayList<>();
        int end = committed(journal);
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (journal[i] == '\n') {
                Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
                entries.add(checked(Arrays.copyOfRange(journal, start, i), last));
                start = i + 1;
            }
        }
        return List.copyOf(entries);
    }

    private static Entry checked(byte[] line, @Nullable Entry last) {
        long number = last == null ? 1 : last.seq() + 1;
        Entry entry = parsed(line, number);
        if (!entry.hashIsRight()) {
            throw damaged(number, "it was changed: its hash does not fit what it says.");
        }
        if (entry.seq() != number || !entry.previous().equals(last == null ? "" : last.hash())) {
            throw damaged(
                    number,
                    "it does not follow the line before it: lines were removed, added or put in another order.");
        }
        if (last != null && entry.at().isBefore(last.at())) {
            throw damaged(
                    number,
                    "it says " + entry.at() + ", but the line before it " + last.at() + ": the clock was turned back.");
        }
        return entry;
    }

    private static Entry parsed(byte[] line, long number) {
        try {
            return JSON.read(line, Entry.class);
        } catch (IOException unreadable) {
            throw damaged(number, unreadable.getMessage() + ".");
        }
    }

    private static StoreException damaged(long line, String problem) {
        return new StoreException("journal, line " + line + ": " + problem);
    }
}
