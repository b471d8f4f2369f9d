package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.List;

/** Whether the rows of a table keep what its hit policy and cover promise, as far as it can be seen without a proof. */
final class TableCheck {
    private final Findings findings;

    TableCheck(Findings findings) {
        this.findings = findings;
    }

    void check(TableDraft draft) {
        TableHeader header = draft.layout().header();
        if (promisesDefault(draft)) {
            findings.add(
                    FindingCode.UNIQUE_WITH_DEFAULT,
                    header.place(),
                    "a default row would match together with every other row, which UNIQUE does not allow.",
                    "Write FIRST as the hit policy, or COMPLETE or PARTIAL as the cover.");
        } else if (header.cover() == Cover.DEFAULT && draft.lastRowIsRead()) {
            checkDefault(draft);
        }
        if (header.hits(HitPolicy.SUM) && draft.layout().sound()) {
            checkSummed(draft);
        }
    }

    /** Says that a UNIQUE table has a default row, which cannot be. */
    static boolean promisesDefault(TableDraft draft) {
        TableHeader header = draft.layout().header();
        return header.hits(HitPolicy.UNIQUE) && header.cover() == Cover.DEFAULT;
    }

    private void checkDefault(TableDraft draft) {
        if (draft.rows().isEmpty()) {
            return;
        }
        Row last = draft.rows().get(draft.rows().size() - 1).row();
        if (!matchesEverything(last)) {
            findings.add(
                    FindingCode.NO_DEFAULT,
                    draft.place(last),
                    last.id(),
                    "",
                    "Cover is DEFAULT, but the last row does not match everything.",
                    "Add a last row with any in every when column and without from and to, or write PARTIAL.");
        }
    }

    static boolean matchesEverything(Row row) {
        return row.from() == null
                && row.to() == null
                && row.when().stream().allMatch(condition -> condition instanceof Condition.Any);
    }

    private void checkSummed(TableDraft draft) {
        List<SheetColumn> numeric = draft.layout().all(Role.THEN).stream()
                .filter(column -> TableLayout.fieldOf(column).type().isNumeric())
                .toList();
        if (numeric.size() != 1) {
            findings.add(
                    FindingCode.NOTHING_TO_SUM,
                    draft.layout().sheet(),
                    numeric.isEmpty()
                            ? "a SUM table adds up one numeric then column, but none is numeric."
                            : "a SUM table adds up one numeric then column, but "
                                    + Advice.allOf(numeric.stream()
                                            .map(column -> '"' + column.label() + '"')
                                            .toList())
                                    + " are numeric.",
                    "Keep one numeric then column; write info as the role of others.");
        }
    }
}
