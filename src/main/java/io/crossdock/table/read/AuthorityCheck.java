package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Approval authority is sound if and only if a larger amount of an action never needs less authority than a smaller one,
 * every row names as many approvers as it needs, nobody approves an own request, and every role but the top one has a
 * role above it.
 */
final class AuthorityCheck {
    private static final String ACTION = "approval.action";
    private static final String AMOUNT = "approval.amount";
    private static final String APPROVERS = "approval.approvers";
    private static final String REQUIRED = "approval.required";

    private final Findings findings;
    private final Collection<TableDraft> drafts;

    AuthorityCheck(Findings findings, Collection<TableDraft> drafts) {
        this.findings = findings;
        this.drafts = drafts;
    }

    void check() {
        RoleLadder ladder = new RoleLadder(findings, drafts);
        ladder.check();
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (columns.asks(ACTION) && columns.asks(AMOUNT) && columns.makes(APPROVERS) && columns.makes(REQUIRED)) {
                columns.rows().forEach(row -> checkApprovers(columns, row));
                if (ladder.isKnown()) {
                    columns.asked(ACTION).allowed().forEach(action -> checkRising(columns, ladder, action));
                }
            }
        }
        new OwnRequestCheck(findings, drafts).check();
    }

    private void checkApprovers(TableColumns columns, Row row) {
        int named = roles(columns, row).size();
        int needed = required(columns, row);
        if (needed > named || (needed == 0 && named > 0)) {
            findings.add(
                    FindingCode.APPROVERS_DIFFER,
                    columns.made(row, APPROVERS),
                    row.id(),
                    columns.label(APPROVERS),
                    needed + (needed == 1 ? " approval is" : " approvals are") + " needed, but the row names " + named
                            + (named == 1 ? " approver." : " approvers."),
                    "Name the roles that approve, and how many of them must.");
        }
    }

    private void checkRising(TableColumns columns, RoleLadder ladder, String action) {
        List<Row> bands = new ArrayList<>(columns.rows().stream()
                .filter(row -> columns.condition(row, ACTION).matches(action))
                .filter(row -> columns.condition(row, AMOUNT) instanceof Condition.Range)
                .toList());
        bands.sort((left, right) -> low(columns, left).compareTo(low(columns, right)));
        for (int i = 1; i < bands.size(); i++) {
            Row smaller = bands.get(i - 1);
            Row larger = bands.get(i);
            if (isLess(columns, ladder, larger, smaller)) {
                findings.add(
                        FindingCode.LESS_AUTHORITY,
                        columns.made(larger, APPROVERS),
                        larger.id(),
                        columns.label(APPROVERS),
                        "a larger amount of " + action + " needs less authority: " + said(columns, larger) + " here, "
                                + said(columns, smaller) + " in " + smaller.id() + ".",
                        "Name roles of at least the same grade, and no fewer approvals.");
            }
        }
    }

    private static boolean isLess(TableColumns columns, RoleLadder ladder, Row larger, Row smaller) {
        int grade = ladder.highest(roles(columns, larger));
        int before = ladder.highest(roles(columns, smaller));
        return grade < before || (grade == before && required(columns, larger) < required(columns, smaller));
    }

    private static String said(TableColumns columns, Row row) {
        List<String> roles = roles(columns, row);
        return roles.isEmpty() ? "nobody" : required(columns, row) + " of " + String.join(", ", roles);
    }

    private static BigDecimal low(TableColumns columns, Row row) {
        Condition.Range range = (Condition.Range) columns.condition(row, AMOUNT);
        return range.low() instanceof BigDecimal low ? low : BigDecimal.valueOf(Long.MIN_VALUE);
    }

    private static List<String> roles(TableColumns columns, Row row) {
        Object roles = columns.value(row, APPROVERS);
        return roles instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Optional.<Object>ofNullable(roles).map(String::valueOf).stream()
                        .toList();
    }

    private static int required(TableColumns columns, Row row) {
        return columns.value(row, REQUIRED) instanceof BigDecimal number ? number.intValue() : 0;
    }
}
