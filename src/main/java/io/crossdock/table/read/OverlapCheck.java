package io.crossdock.table.read;

import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.proof.Overlap;
import io.crossdock.table.proof.Overlaps;
import io.crossdock.table.proof.Regions;
import io.crossdock.table.proof.TableProof;
import java.util.List;

/** Two rows of a UNIQUE or SUM table overlap if and only if there is a question that both match at one instant. */
final class OverlapCheck {
    private final Findings findings;
    private final Waivers waivers;

    OverlapCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft, TableProof proof) {
        TableHeader header = draft.layout().header();
        if (!header.hits(HitPolicy.UNIQUE) && !header.hits(HitPolicy.SUM)) {
            return;
        }
        Overlaps overlaps = proof.overlaps();
        List<Overlap> largest = overlaps.largest(Regions.MOST_LISTED, (upper, lower) -> counts(draft, upper, lower));
        for (Overlap overlap : largest) {
            Row upper = overlap.upper();
            Row lower = overlap.lower();
            findings.add(
                    FindingCode.OVERLAP,
                    draft.place(lower),
                    lower.id(),
                    "this row and " + upper.id() + " (row " + upper.sheetRow() + " of the sheet) both match "
                            + overlap.region().written() + " (" + Shares.of(overlap.region()) + "), for example "
                            + overlap.region().sample() + ", and answer "
                            + (overlap.isConflict() ? "differently." : "the same."),
                    overlap.isConflict() ? "Narrow one of the two." : "Narrow or delete one of the two.",
                    Sample.of("two rows for this", overlap.region(), List.of(upper, lower)));
        }
        if (overlaps.count() > largest.size()) {
            findings.add(
                    FindingCode.OVERLAP,
                    draft.layout().sheet(),
                    overlaps.count() - largest.size() + " more pairs of rows overlap like the ones above.",
                    "");
        }
    }

    private boolean counts(TableDraft draft, Row upper, Row lower) {
        // A default row beside UNIQUE has been reported, and overlaps with every other by intent.
        boolean isDefault = TableCheck.promisesDefault(draft)
                && lower.position() == draft.rows().size() - 1;
        return !isDefault && !waivers.cover(FindingCode.OVERLAP, draft, List.of(upper, lower));
    }
}
