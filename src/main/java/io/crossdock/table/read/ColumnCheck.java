package io.crossdock.table.read;

import io.crossdock.table.HitPolicy;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the columns of a table are there, once, and fit its hit policy. */
final class ColumnCheck {
    private final TableSheet sheet;
    private final TableHeader header;
    private final List<SheetColumn> columns;

    ColumnCheck(TableSheet sheet, TableHeader header, List<SheetColumn> columns) {
        this.sheet = sheet;
        this.header = header;
        this.columns = columns;
    }

    /** The columns that are there. */
    void checkPresent() {
        checkOnce();
        checkHitPolicy();
        nothing(sheet.rows().isEmpty(), "rows", "Add rows below the lines role, field and label.");
    }

    private void checkOnce() {
        Map<Role, SheetColumn> roleSeen = new EnumMap<>(Role.class);
        Map<String, SheetColumn> fieldSeen = new HashMap<>();
        for (SheetColumn column : columns) {
            SheetColumn first = column.role().isOncePerTable() ? roleSeen.putIfAbsent(column.role(), column) : null;
            if (first != null) {
                report(
                        column,
                        "column " + first.letter() + " has the role "
                                + column.role().written() + " already.");
            }
            if (column.role().needsField()) {
                String field = TableLayout.fieldOf(column).name();
                SheetColumn same = fieldSeen.putIfAbsent(side(column.role()) + field, column);
                if (same != null) {
                    report(column, "column " + same.letter() + " has the field " + field + " already.");
                }
            }
        }
    }

    /** A from and a below column of one field are no doubles, but a single column beside them is. */
    private static String side(Role role) {
        return role == Role.THEN ? "then " : role == Role.WHEN_BELOW ? "below " : "when ";
    }

    private void report(SheetColumn column, String problem) {
        sheet.faults(sheet.line("role").orElseThrow().cell(column.index()), column.label())
                .report(FindingCode.COLUMN_TWICE, problem, "Delete one of the two, or make it info.");
    }

    /**
     * The columns that must be there; not to be asked when a role was misspelt.
     *
     * @param roles of all columns, also of those whose field is unknown
     */
    void checkNeeded(Collection<Role> roles) {
        if (!roles.contains(Role.ID)) {
            sheet.faults()
                    .report(
                            FindingCode.NO_ID_COLUMN,
                            "the table has no id column.",
                            "Write id in the line role, in column B, and give each row an id that never changes.");
        }
        if (header.hits(HitPolicy.EFFECTS) && !(roles.contains(Role.EFFECT) && roles.contains(Role.ORDER))) {
            sheet.faults()
                    .report(
                            FindingCode.NO_EFFECT_COLUMN,
                            "an EFFECTS table needs a column effect and a column order.",
                            "Write effect and order in the line role.");
        }
        nothing(
                !roles.contains(Role.WHEN) && !roles.contains(Role.WHEN_FROM),
                "when column",
                "Write when in the line role.");
        nothing(!roles.contains(Role.THEN), "then column", "Write then in the line role.");
    }

    private void nothing(boolean missing, String what, String advice) {
        if (missing) {
            sheet.faults().report(FindingCode.NOTHING_TO_DECIDE, "the table has no " + what + ".", advice);
        }
    }

    private static boolean uses(HitPolicy hit, Role role) {
        return switch (role) {
            case EFFECT -> hit == HitPolicy.EFFECTS;
            case ORDER -> hit == HitPolicy.EFFECTS || hit == HitPolicy.COLLECT;
            default -> true;
        };
    }

    private void checkHitPolicy() {
        HitPolicy hit = header.hit();
        for (SheetColumn column : columns) {
            if (hit != null && !uses(hit, column.role())) {
                sheet.faults(sheet.line("role").orElseThrow().cell(column.index()), column.label())
                        .report(
                                FindingCode.COLUMN_NOT_FOR_HIT,
                                "a " + hit + " table does not use the role "
                                        + column.role().written() + ".",
                                "Write info as the role, or another hit policy.");
            }
        }
    }
}
