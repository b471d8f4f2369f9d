package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.proof.TableProof;

/** A cell leaves no value if and only if it matches nothing that its field can hold, so that its row never matches. */
final class NoValueCheck {
    private final Findings findings;

    NoValueCheck(Findings findings) {
        this.findings = findings;
    }

    void check(TableDraft draft, TableProof proof) {
        for (ReadRow read : draft.rows()) {
            Row row = read.row();
            for (int i = 0; i < row.when().size(); i++) {
                Condition condition = row.when().get(i);
                // unknown of a field that is always known has been reported
                if (!condition.matches(null) && proof.isImpossible(row, i)) {
                    Column column = draft.layout().asked().get(i).column();
                    findings.add(
                            FindingCode.NO_VALUE_LEFT,
                            draft.layout().sheet().cell(column.letter() + row.sheetRow()),
                            row.id(),
                            column.label(),
                            "\"" + condition.written() + "\" leaves no value of "
                                    + column.field().label() + ", so this row never matches.",
                            "Name fewer values, or delete the row.");
                }
            }
        }
    }
}
