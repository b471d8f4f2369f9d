package io.crossdock.table.read;

import io.crossdock.table.Row;
import io.crossdock.table.proof.IdleRow;
import io.crossdock.table.proof.TableProof;
import java.util.List;

/**
 * A row changes nothing if and only if the table would give the same values to every question without it. Its reason, which
 * people see, may be its only sense.
 */
final class IdleRowCheck {
    private final Findings findings;
    private final Waivers waivers;

    IdleRowCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft, TableProof proof) {
        for (IdleRow idle : proof.idle()) {
            Row row = idle.row();
            if (!waivers.cover(FindingCode.IDLE_ROW, draft, List.of(row))) {
                String others = Advice.allOf(idle.others().stream().map(Row::id).toList());
                boolean alone = idle.others().size() == 1;
                findings.add(
                        FindingCode.IDLE_ROW,
                        draft.place(row),
                        row.id(),
                        "",
                        "this row changes nothing: without it, " + others + (alone ? " gives" : " give") + " the same.",
                        "Delete it, or let it give something else.");
            }
        }
    }
}
