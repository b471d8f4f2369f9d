package io.crossdock.table.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Nobody approves an own request if and only if, for every action, a row replaces the approver whenever the requester would
 * be one, whatever else holds.
 */
final class OwnRequestCheck {
    private static final String ACTION = "approval.action";
    private static final String REQUESTER = "approval.requesterIsApprover";
    private static final Set<String> REPLACING = Set.of("REPLACE_WITH_NEXT_UP", "REPLACE");

    private final Findings findings;
    private final Collection<TableDraft> drafts;

    OwnRequestCheck(Findings findings, Collection<TableDraft> drafts) {
        this.findings = findings;
        this.drafts = drafts;
    }

    void check() {
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (draft.whole() && columns.asks(ACTION) && columns.asks(REQUESTER)) {
                List<String> open = columns.asked(ACTION).allowed().stream()
                        .filter(action -> !isKept(columns, action))
                        .toList();
                if (!open.isEmpty()) {
                    findings.add(
                            FindingCode.OWN_REQUEST,
                            columns.place(),
                            "nothing keeps who requests " + Advice.oneOf(open) + " from approving the own request.",
                            "Add a row with the effect REPLACE_WITH_NEXT_UP that asks for nothing but this.");
                }
            }
        }
    }

    private static boolean isKept(TableColumns columns, String action) {
        return columns.rows().stream()
                .anyMatch(row -> REPLACING.contains(row.effect())
                        && row.from() == null
                        && row.to() == null
                        && columns.condition(row, ACTION).matches(action)
                        && columns.condition(row, REQUESTER).matches(true)
                        && columns.asksOnly(row, List.of(ACTION, REQUESTER)));
    }
}
