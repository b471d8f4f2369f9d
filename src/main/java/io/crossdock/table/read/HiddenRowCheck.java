package io.crossdock.table.read;

import io.crossdock.table.Row;
import io.crossdock.table.proof.HiddenRow;
import io.crossdock.table.proof.TableProof;
import java.util.List;
import java.util.Optional;

/** A row of a FIRST table is hidden if and only if every question that it matches is matched by a row above it. */
final class HiddenRowCheck {
    private final Findings findings;
    private final Waivers waivers;

    HiddenRowCheck(Findings findings, Waivers waivers) {
        this.findings = findings;
        this.waivers = waivers;
    }

    void check(TableDraft draft, TableProof proof) {
        Optional<Row> catchAll = draft.rows().stream()
                .map(ReadRow::row)
                .filter(TableCheck::matchesEverything)
                .findFirst();
        for (HiddenRow hidden : proof.hidden()) {
            Row row = hidden.row();
            if (catchAll.isPresent() && catchAll.get().position() < row.position()) {
                report(
                        draft,
                        FindingCode.NEVER_REACHED,
                        row,
                        "this row can never match, because " + catchAll.get().id() + " above it matches everything.",
                        "Move " + catchAll.get().id() + " to the end.");
            } else {
                boolean alone = hidden.hiding().size() == 1;
                report(
                        draft,
                        FindingCode.HIDDEN_ROW,
                        row,
                        "this row can never match, because " + ids(hidden) + " above it "
                                + (alone ? "matches" : "together match") + " everything that it asks for.",
                        "Move it above " + (alone ? "that row" : "them") + ", or delete it.");
            }
        }
    }

    private void report(TableDraft draft, FindingCode code, Row row, String problem, String advice) {
        if (!waivers.cover(code, draft, List.of(row))) {
            findings.add(code, draft.place(row), row.id(), "", problem, advice);
        }
    }

    private static String ids(HiddenRow hidden) {
        return Advice.allOf(hidden.hiding().stream().map(Row::id).toList());
    }
}
