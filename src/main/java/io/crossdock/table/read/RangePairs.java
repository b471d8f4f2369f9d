package io.crossdock.table.read;

import io.crossdock.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring {@code when from} and {@code when below} columns of one field. */
final class RangePairs {
    private final TableSheet sheet;
    private final Map<Integer, Role> roles;
    private final List<SheetColumn> columns;

    /** @param roles of all columns, also of those whose field is unknown and was reported */
    RangePairs(TableSheet sheet, Map<Integer, Role> roles, List<SheetColumn> columns) {
        this.sheet = sheet;
        this.roles = roles;
        this.columns = columns;
    }

    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            if (column.role() == Role.WHEN) {
                asked.add(new Asked(TableLayout.fieldOf(column), column, null));
            } else if (column.role() == Role.WHEN_FROM) {
                SheetColumn below = below(i);
                if (below != null) {
                    addPair(asked, column, below);
                    i++;
                } else if (!isUnread(column.index() + 1, Role.WHEN_BELOW)) {
                    report(column, Role.WHEN_BELOW, "right of it");
                }
            } else if (column.role() == Role.WHEN_BELOW && roles.get(column.index() - 1) != Role.WHEN_FROM) {
                report(column, Role.WHEN_FROM, "left of it");
            }
        }
        return asked;
    }

    /** The other half is there, but its field is unknown, which has been reported. */
    private boolean isUnread(int index, Role role) {
        return roles.get(index) == role && columns.stream().noneMatch(column -> column.index() == index);
    }

    private @Nullable SheetColumn below(int from) {
        if (from + 1 == columns.size()) {
            return null;
        }
        SheetColumn next = columns.get(from + 1);
        boolean fits = next.role() == Role.WHEN_BELOW
                && next.index() == columns.get(from).index() + 1
                && TableLayout.fieldOf(next).equals(TableLayout.fieldOf(columns.get(from)));
        return fits ? next : null;
    }

    private void addPair(List<Asked> asked, SheetColumn from, SheetColumn below) {
        Field field = TableLayout.fieldOf(from);
        if (field.type().isOrdered() && !field.list()) {
            asked.add(new Asked(field, from, below));
        } else {
            faults(from)
                    .report(
                            FindingCode.NOT_ORDERED,
                            field.label() + " is of type " + field.type().written() + ", which has no from and below.",
                            "Write when as the role and the values in one column.");
        }
    }

    private void report(SheetColumn column, Role missing, String where) {
        faults(column)
                .report(
                        FindingCode.HALF_RANGE,
                        column.role().written() + " stands without " + missing.written() + " of the same field.",
                        "Write " + missing.written() + " with the field "
                                + TableLayout.fieldOf(column).name() + " directly " + where
                                + ", or write when as the role.");
    }

    private CellFaults faults(SheetColumn column) {
        return sheet.faults(sheet.line("role").orElseThrow().cell(column.index()), column.label());
    }
}
