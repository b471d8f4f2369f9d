package io.crossdock.table.read;

import io.crossdock.table.Cover;
import io.crossdock.table.proof.Region;
import io.crossdock.table.proof.Regions;
import io.crossdock.table.proof.TableProof;
import java.util.List;

/** A COMPLETE table has a gap if and only if there is a question, at some instant, that none of its rows matches. */
final class GapCheck {
    private final Findings findings;

    GapCheck(Findings findings) {
        this.findings = findings;
    }

    void check(TableDraft draft, TableProof proof) {
        if (draft.layout().header().cover() != Cover.COMPLETE || !draft.whole()) {
            return;
        }
        Regions gaps = proof.gaps();
        for (Region gap : gaps.largest()) {
            findings.add(
                    FindingCode.GAP,
                    draft.layout().header().place(),
                    "",
                    "no row matches " + gap.written() + " (" + Shares.of(gap) + "), for example " + gap.sample() + ".",
                    "Add a row for it, widen one, or write PARTIAL.",
                    Sample.of("no row for this", gap, List.of()));
        }
        if (gaps.more() > 0) {
            findings.add(
                    FindingCode.GAP,
                    draft.layout().header().place(),
                    gaps.more() + " more regions like the ones above find no row.",
                    "");
        }
    }
}
