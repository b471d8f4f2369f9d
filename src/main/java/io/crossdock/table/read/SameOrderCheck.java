package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Row;
import io.crossdock.table.proof.Overlap;
import io.crossdock.table.proof.Regions;
import io.crossdock.table.proof.TableProof;
import java.util.List;

/**
 * Rows of an EFFECTS or COLLECT table have the same order if and only if two that can match together do, and both give a
 * value in one column.
 */
final class SameOrderCheck {
    private final Findings findings;
    private final Waivers waivers;

    SameOrderCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft, TableProof proof) {
        if (draft.layout().only(Role.ORDER).isEmpty()) {
            return;
        }
        List<Overlap> largest = proof.overlaps()
                .largest(
                        Regions.MOST_LISTED,
                        (upper, lower) -> order(draft, upper).equals(order(draft, lower))
                                && !sharedField(draft, upper, lower).isEmpty()
                                && !waivers.cover(FindingCode.SAME_ORDER, draft, List.of(upper, lower)));
        for (Overlap overlap : largest) {
            Row lower = overlap.lower();
            findings.add(
                    FindingCode.SAME_ORDER,
                    draft.place(lower),
                    lower.id(),
                    "this row and " + overlap.upper().id() + " both give \""
                            + sharedField(draft, overlap.upper(), lower) + "\" at order " + order(draft, lower)
                            + ", so their places in the sheet decide which comes first.",
                    "Give them different orders.",
                    Sample.of("one order for both", overlap.region(), List.of(overlap.upper(), lower)));
        }
    }

    private static String order(TableDraft draft, Row row) {
        return draft.rows().get(row.position()).order().toPlainString();
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
}
