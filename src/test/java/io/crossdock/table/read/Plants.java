package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The kinds of faults that can be planted in a table. Each gives every place where it can be, in a seeded order. */
final class Plants {
    private final PlantedTable planted;
    private final Random random;

    Plants(PlantedTable planted, Random random) {
        this.planted = planted;
        this.random = random;
    }

    /**
     * A planted fault.
     *
     * @param code what must be found
     * @param cell where, for example {@code C12}
     */
    record Plant(String kind, Grid sheet, String code, String cell) {}

    List<Plant> all() {
        List<Plant> all = new ArrayList<>();
        HitPolicy hit = planted.table().hit();
        boolean single = hit == HitPolicy.UNIQUE || hit == HitPolicy.SUM;
        boolean complete = planted.table().cover() == Cover.COMPLETE;
        for (Row row : rows()) {
            if (single && complete) {
                all.add(new Plant("a row dropped", planted.without(List.of(row)), "DT-210", "B1"));
            }
            if (single) {
                all.add(copyBelow("a row repeated", row, "DT-201"));
                widened(row).ifPresent(all::add);
            }
            if (hit == HitPolicy.COLLECT || hit == HitPolicy.MOST) {
                all.add(copyBelow("a row repeated", row, "DT-211"));
            }
            if (hit == HitPolicy.FIRST && row.position() > 0) {
                all.add(copyAtTop(row));
            }
            if (hit == HitPolicy.EFFECTS && row.then().stream().anyMatch(value -> value != null)) {
                all.add(copyBelow("an order given twice", row, "DT-204"));
            }
            all.add(emptyChoice(row));
            all.add(unknownWord(row));
        }
        all.removeIf(plant -> plant == null);
        return all;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(planted.table().rows());
        Collections.shuffle(rows, random);
        return rows;
    }

    private Plant copyBelow(String kind, Row row, String code) {
        Grid sheet = planted.withCopy(row, line -> line, row, false);
        return new Plant(kind, sheet, code, planted.idLetter() + (row.sheetRow() + 1));
    }

    /** The row itself is then hidden by its copy. */
    private Plant copyAtTop(Row row) {
        Row first = planted.table().rows().get(0);
        Grid sheet = planted.withCopy(row, line -> line, first, true);
        boolean everything = row.when().stream().allMatch(condition -> condition instanceof Condition.Any);
        return new Plant(
                "a row put at the top again",
                sheet,
                everything ? "DT-203" : "DT-214",
                planted.idLetter() + (row.sheetRow() + 1));
    }

    /** A cell that names values says any instead, so that the row meets its neighbours. */
    private Optional<Plant> widened(Row row) {
        for (int i = 0; i < row.when().size(); i++) {
            Column column = planted.table().when().get(i);
            int place = i;
            boolean single = row.when().get(i) instanceof Condition.OneOf;
            List<Row> met = planted.table().rows().stream()
                    .filter(other -> !other.equals(row) && isSameBut(other, row, place))
                    .toList();
            if (single && !met.isEmpty()) {
                int lower = Math.max(row.sheetRow(), met.get(0).sheetRow());
                Grid sheet = planted.with(row, column.letter(), text -> "any");
                return Optional.of(new Plant("a cell widened to any", sheet, "DT-201", planted.idLetter() + lower));
            }
        }
        return Optional.empty();
    }

    private static boolean isSameBut(Row other, Row row, int column) {
        for (int i = 0; i < row.when().size(); i++) {
            if (i != column && !other.when().get(i).equals(row.when().get(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Plant emptyChoice(Row row) {
        for (Column column : planted.table().when()) {
            if (column.field().type() == ValueType.YES_NO) {
                Grid sheet = planted.with(row, column.letter(), text -> "not yes, no");
                return new Plant("a cell that leaves nothing", sheet, "DT-215", column.letter() + row.sheetRow());
            }
        }
        return null;
    }

    private @Nullable Plant unknownWord(Row row) {
        for (Column column : planted.table().then()) {
            if (column.field().type() == ValueType.CHOICE) {
                Grid sheet = planted.with(row, column.letter(), text -> "XYZZY");
                return new Plant("an output outside the words", sheet, "DT-113", column.letter() + row.sheetRow());
            }
        }
        return null;
    }
}
