package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Cover;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two rows of a UNIQUE table overlap if and only if there is a question that both match at one instant. The same search
 * finds rows of EFFECTS and COLLECT tables that act together at the same order.
 */
final class OverlapCheck {
    private static final int MOST_LISTED = 50;

    private final Findings findings;

    OverlapCheck(Findings findings) {
        this.findings = findings;
    }

    void check(TableDraft draft) {
        TableHeader header = draft.layout().header();
        // Without a column that could not be read, rows seem to overlap that it tells apart.
        if (!draft.layout().sound()) {
            return;
        }
        if (header.hits(HitPolicy.UNIQUE)) {
            checkUnique(draft);
        } else if (draft.layout().only(Role.ORDER).isPresent()) {
            draft.rows().stream()
                    .collect(Collectors.groupingBy(ReadRow::order, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(sameOrder -> checkOrder(draft, sameOrder));
        }
    }

    private void checkUnique(TableDraft draft) {
        // A default row beside UNIQUE has been reported, and overlaps with every other by intent.
        boolean hasDefault = draft.layout().header().cover() == Cover.DEFAULT;
        List<Row> rows = draft.rows().stream()
                .map(ReadRow::row)
                .limit(Math.max(0, draft.rows().size() - (hasDefault ? 1 : 0)))
                .toList();
        Overlaps overlaps = overlaps(draft, rows);
        List<Overlaps.Pair> pairs = overlaps.first(MOST_LISTED);
        pairs.forEach(pair -> {
            Row upper = rows.get(pair.upper());
            Row lower = rows.get(pair.lower());
            findings.add(
                    FindingCode.OVERLAP,
                    draft.place(lower),
                    lower.id(),
                    "",
                    "this row and " + upper.id() + " (row " + upper.sheetRow() + " of the sheet) both match "
                            + overlaps.sample(pair) + ".",
                    "Narrow one of the two.");
        });
        if (overlaps.count() > MOST_LISTED) {
            findings.add(
                    FindingCode.OVERLAP,
                    draft.layout().sheet(),
                    overlaps.count() - MOST_LISTED + " more pairs of rows overlap like the ones above.",
                    "");
        }
    }

    private void checkOrder(TableDraft draft, List<ReadRow> sameOrder) {
        List<Row> rows = sameOrder.stream().map(ReadRow::row).toList();
        for (Overlaps.Pair pair : overlaps(draft, rows).first(MOST_LISTED)) {
            Row upper = rows.get(pair.upper());
            Row lower = rows.get(pair.lower());
            String field = sharedField(draft, upper, lower);
            if (!field.isEmpty()) {
                findings.add(
                        FindingCode.SAME_ORDER,
                        draft.place(lower),
                        lower.id(),
                        "",
                        "this row and " + upper.id() + " both give \"" + field + "\" at order "
                                + sameOrder.get(0).order().toPlainString()
                                + ", so their places in the sheet decide which comes first.",
                        "Give them different orders.");
            }
        }
    }

    /** Label of the first column in which both rows give something, empty when there is none. */
    private static String sharedField(TableDraft draft, Row upper, Row lower) {
        List<Column> made = draft.layout().made();
        for (int i = 0; i < made.size(); i++) {
            if (upper.then().get(i) != null && lower.then().get(i) != null) {
                return made.get(i).label();
            }
        }
        return "";
    }

    private static Overlaps overlaps(TableDraft draft, List<Row> rows) {
        return new Overlaps(draft.layout().asked().stream().map(Asked::column).toList(), rows);
    }
}
