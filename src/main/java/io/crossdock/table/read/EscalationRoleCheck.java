package io.crossdock.table.read;

import java.util.Collection;

/** Escalation reaches somebody if and only if every row that is asked for the role of a level gives one. */
final class EscalationRoleCheck {
    private static final String ROLE = "escalationRole";

    private final Findings findings;

    EscalationRoleCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Collection<TableDraft> drafts) {
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (columns.makes(ROLE)) {
                columns.rows().stream()
                        .filter(row -> columns.value(row, ROLE) == null)
                        .forEach(row -> findings.add(
                                FindingCode.ESCALATES_TO_NOBODY,
                                columns.made(row, ROLE),
                                row.id(),
                                columns.label(ROLE),
                                "this escalation reaches nobody.",
                                "Write the role that has the case at this level."));
            }
        }
    }
}
