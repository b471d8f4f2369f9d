package io.crossdock.table.read;

import io.crossdock.table.Cover;
import io.crossdock.table.proof.TableProof;
import java.util.List;

/**
 * A value of a choice is not mentioned if and only if every row of a PARTIAL table names values in its column, and none
 * names this one: then no row can ever match a case with it. In a COMPLETE table that is a gap.
 */
final class UnmentionedCheck {
    private final Findings findings;
    private final Waivers waivers;

    UnmentionedCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft, TableProof proof) {
        if (draft.layout().header().cover() != Cover.PARTIAL || !draft.whole()) {
            return;
        }
        for (Asked asked : draft.layout().asked()) {
            List<String> values = waivers.without(draft, asked, proof.unmentioned(asked.column()));
            if (!values.isEmpty()) {
                SheetColumn first = asked.first();
                findings.add(
                        FindingCode.UNMENTIONED,
                        draft.layout()
                                .sheet()
                                .cell(first.letter() + draft.layout().fieldLine()),
                        "",
                        asked.column().label(),
                        "no row mentions " + Advice.oneOf(values) + ", so the table has no answer for "
                                + (values.size() == 1 ? "it" : "them") + ".",
                        "Add a row that names " + (values.size() == 1 ? "it" : "them") + ", or waive it.");
            }
        }
    }
}
