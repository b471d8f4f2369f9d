package io.crossdock.table.read;

import io.crossdock.table.proof.TableProof;

/** Everything that is proved of a table, or said to be unproved. */
final class ProofCheck {
    private final Findings findings;
    private final Waivers waivers;

    ProofCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft) {
        // Without a column that could not be read, rows seem to overlap that it tells apart.
        if (draft.layout().sound()) {
            draft.table().ifPresent(table -> {
                TableProof proof = new TableProof(table, waivers.gaps(draft));
                check(draft, proof);
                waivers.markGaps(draft, proof);
            });
        }
    }

    private void check(TableDraft draft, TableProof proof) {
        new NoValueCheck(findings).check(draft, proof);
        new OverlapCheck(findings, waivers).check(draft, proof);
        new SameOrderCheck(findings, waivers).check(draft, proof);
        if (draft.whole()) {
            new GapCheck(findings).check(draft, proof);
            new HiddenRowCheck(findings, waivers).check(draft, proof);
            new IdleRowCheck(findings, waivers).check(draft, proof);
            new UnmentionedCheck(findings, waivers).check(draft, proof);
        }
        if (!proof.isProved()) {
            findings.add(
                    FindingCode.NOT_PROVED,
                    draft.layout().header().place(),
                    "the table is too tangled to be proved within the budget of steps, so it may hide more than is"
                            + " listed here.",
                    "Split it into tables that ask fewer things each.");
        }
    }
}
