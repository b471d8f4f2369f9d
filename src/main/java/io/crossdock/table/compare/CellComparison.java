package io.crossdock.table.compare;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.compare.CellChange.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which cells of two rows with one id differ. Columns are the same by their field. */
final class CellComparison {
    private final DecisionTable before;
    private final DecisionTable after;
    private final boolean sameColumns;

    CellComparison(DecisionTable before, DecisionTable after) {
        this.before = before;
        this.after = after;
        this.sameColumns = fields(before.when()).equals(fields(after.when()))
                && fields(before.then()).equals(fields(after.then()))
                && before.info().equals(after.info());
    }

    List<CellChange> of(Row was, Row row) {
        if (sameColumns && saysTheSame(was, row)) {
            return List.of();
        }
        List<CellChange> changes = new ArrayList<>();
        asked(was, row, changes);
        answered(was, row, changes);
        text(changes, Part.EFFECT, "Effect", was.effect(), row.effect(), Drift.OPEN, row);
        text(changes, Part.VALIDITY, "Valid from", written(was.from()), written(row.from()), Drift.OPEN, row);
        text(changes, Part.VALIDITY, "Valid to", written(was.to()), written(row.to()), Drift.OPEN, row);
        text(changes, Part.TEXT, "Reason", was.reason(), row.reason(), Drift.NEUTRAL, row);
        text(changes, Part.TEXT, "Policy", was.policy(), row.policy(), Drift.NEUTRAL, row);
        for (String label : after.info()) {
            text(changes, Part.TEXT, label, info(before, was, label), info(after, row, label), Drift.NEUTRAL, row);
        }
        return changes;
    }

    /** Most rows of most changes do. */
    private static boolean saysTheSame(Row was, Row row) {
        return was.when().equals(row.when())
                && was.then().equals(row.then())
                && was.effect().equals(row.effect())
                && Objects.equals(was.from(), row.from())
                && Objects.equals(was.to(), row.to())
                && was.reason().equals(row.reason())
                && was.policy().equals(row.policy())
                && was.info().equals(row.info());
    }

    private void asked(Row was, Row row, List<CellChange> changes) {
        for (int i = 0; i < after.when().size(); i++) {
            Column column = after.when().get(i);
            int old = indexOf(before.when(), column.field());
            String text = row.when().get(i).written();
            if (old < 0) {
                changes.add(cell(Part.WHEN, column, "", text, Drift.OPEN, row));
            } else if (!was.when().get(old).written().equals(text)) {
                Drift drift = CellDrift.asked(
                        column.field(), was.when().get(old), row.when().get(i));
                changes.add(cell(Part.WHEN, column, was.when().get(old).written(), text, drift, row));
            }
        }
        gone(
                Part.WHEN,
                before.when(),
                after.when(),
                changes,
                index -> was.when().get(index).written());
    }

    private void answered(Row was, Row row, List<CellChange> changes) {
        for (int i = 0; i < after.then().size(); i++) {
            Column column = after.then().get(i);
            int old = indexOf(before.then(), column.field());
            Object now = row.then().get(i);
            Object then = old < 0 ? null : was.then().get(old);
            if (old < 0) {
                changes.add(cell(Part.THEN, column, "", value(now), Drift.OPEN, row));
            } else if (!Objects.equals(then, now)) {
                Drift drift = CellDrift.answered(column.field(), then, now);
                changes.add(cell(Part.THEN, column, value(then), value(now), drift, row));
            }
        }
        gone(
                Part.THEN,
                before.then(),
                after.then(),
                changes,
                index -> value(was.then().get(index)));
    }

    private void gone(
            Part part, List<Column> columns, List<Column> left, List<CellChange> changes, IntFunction<String> written) {
        for (int i = 0; i < columns.size(); i++) {
            if (indexOf(left, columns.get(i).field()) < 0) {
                Column column = columns.get(i);
                changes.add(new CellChange(
                        part, column.field().name(), column.label(), written.apply(i), "", Drift.OPEN, after.place()));
            }
        }
    }

    private CellChange cell(Part part, Column column, String was, String is, Drift drift, Row row) {
        Place place = after.place().cell(column.letter() + row.sheetRow());
        return new CellChange(part, column.field().name(), column.label(), was, is, drift, place);
    }

    private void text(List<CellChange> changes, Part part, String label, String was, String is, Drift drift, Row row) {
        if (!was.equals(is)) {
            changes.add(new CellChange(
                    part, "", label, was, is, drift, after.place().cell("B" + row.sheetRow())));
        }
    }

    private static String info(DecisionTable table, Row row, String label) {
        int index = table.info().indexOf(label);
        return index < 0 || index >= row.info().size() ? "" : row.info().get(index);
    }

    private static int indexOf(List<Column> columns, Field field) {
        return fields(columns).indexOf(field.name());
    }

    private static List<String> fields(List<Column> columns) {
        return columns.stream().map(column -> column.field().name()).toList();
    }

    private static String value(@Nullable Object value) {
        return value == null ? "-" : Values.written(value);
    }

    private static String written(@Nullable Object instant) {
        return instant == null ? "" : instant.toString();
    }
}
