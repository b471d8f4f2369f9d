package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grades of the roles, and who stands above whom: each way up ends at the one highest grade, and never in a circle. */
final class RoleLadder {
    private static final String CODE = "role.code";
    private static final String GRADE = "role.grade";
    private static final String NEXT_UP = "role.nextUp";

    private final Findings findings;
    private final Collection<TableDraft> drafts;
    private final Map<String, Integer> grades = new HashMap<>();

    RoleLadder(Findings findings, Collection<TableDraft> drafts) {
        this.findings = findings;
        this.drafts = drafts;
    }

    /** Reads the grades on its way. */
    void check() {
        for (TableDraft draft : drafts) {
            TableColumns columns = new TableColumns(draft);
            if (columns.asks(CODE) && columns.makes(GRADE) && columns.makes(NEXT_UP)) {
                columns.rows()
                        .forEach(row -> roles(columns, row).forEach(role -> grades.put(role, grade(columns, row))));
                columns.rows().forEach(row -> checkStep(columns, row));
            }
        }
    }

    private void checkStep(TableColumns columns, Row row) {
        int top = grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Object next = columns.value(row, NEXT_UP);
        int grade = grade(columns, row);
        boolean ends = next == null && grade < top;
        // every step up has a higher grade, so no way can lead in a circle
        boolean turns = next != null && grades.getOrDefault(String.valueOf(next), 0) <= grade;
        if (ends || turns) {
            findings.add(
                    FindingCode.ENDS_AT_NOBODY,
                    columns.made(row, NEXT_UP),
                    row.id(),
                    columns.label(NEXT_UP),
                    ends
                            ? "nobody stands above this role of grade " + grade
                                    + ", so what it passes on ends at nobody."
                            : next + " has no higher grade than this role, so what is passed up may never arrive.",
                    "Write a role of a higher grade.");
        }
    }

    boolean isKnown() {
        return !grades.isEmpty();
    }

    /** 0 for nobody. */
    int highest(List<String> roles) {
        return roles.stream()
                .mapToInt(role -> grades.getOrDefault(role, 0))
                .max()
                .orElse(0);
    }

    private static List<String> roles(TableColumns columns, Row row) {
        return columns.condition(row, CODE) instanceof Condition.OneOf one
                ? one.values().stream().map(String::valueOf).toList()
                : List.of();
    }

    private static int grade(TableColumns columns, Row row) {
        return columns.value(row, GRADE) instanceof BigDecimal grade ? grade.intValue() : 0;
    }
}
