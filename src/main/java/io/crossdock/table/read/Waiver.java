package io.crossdock.table.read;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * A finding that somebody answers for, for a time.
 *
 * @param table the table concerned
 * @param finding code of the finding, for example {@code DT-210}
 * @param rows ids of the rows concerned; empty when a region is
 * @param region the questions concerned, as a finding writes them; empty when rows are
 * @param expires the first day on which it holds no more
 */
public record Waiver(
        Place place,
        String table,
        String finding,
        List<String> rows,
        String region,
        String reason,
        String owner,
        LocalDate expires) {
    public Waiver {
        rows = List.copyOf(rows);
    }

    public boolean isExpired(LocalDate today) {
        return !today.isBefore(expires);
    }

    /** For example {@code DT-211 for RD-002}. */
    public String subject() {
        return finding + " for " + (rows.isEmpty() ? region : String.join(", ", rows));
    }

    Finding expired() {
        return new Finding(
                FindingCode.WAIVER_EXPIRED.code(),
                FindingCode.WAIVER_EXPIRED.level(),
                place,
                "",
                "",
                "the waiver of " + subject() + " in " + table + " expired on " + expires + ".",
                "Mend the table and delete the waiver, or let " + owner + " decide on a new day.");
    }
}
