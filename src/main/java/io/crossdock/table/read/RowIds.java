package io.crossdock.table.read;

import io.crossdock.table.Place;
import io.crossdock.table.sheet.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The row ids of a whole rule set: each names one row for ever. */
final class RowIds {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Findings findings;
    private final Map<String, Place> seen = new HashMap<>();

    RowIds(Findings findings) {
        this.findings = findings;
    }

    String read(Cell cell, Place place, String label) {
        String id = cell.text();
        if (id.isEmpty()) {
            new CellFaults(findings, place, "", label)
                    .report(FindingCode.BLANK_ID, "the row has no id.", "Write one that no other row has or had.");
            return "";
        }
        CellFaults faults = new CellFaults(findings, place, id, label);
        if (BLANKS.matcher(id).find()) {
            faults.report(
                    FindingCode.ID_WITH_BLANKS,
                    "the id \"" + id + "\" contains blanks.",
                    "Write " + BLANKS.matcher(id).replaceAll("-") + ".");
        }
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            faults.report(
                    FindingCode.DUPLICATE_ID,
                    "the id " + id + " stands at " + first + " already.",
                    "Write one that no other row has or had.");
        }
        return id;
    }
}
