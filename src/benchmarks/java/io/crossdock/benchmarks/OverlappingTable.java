package io.crossdock.benchmarks;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Tables to be proved: tangled ones, where half of all cells say any and the others reach far, and clean ones, where each question has one row. */
final class OverlappingTable {
    private static final long SEED = 20260317;
    private static final int BOUNDS = 10;

    private OverlappingTable() {}

    /** Half of the cells narrow a row: to one to three bands of ten, or from a bound on. */
    static DecisionTable tangled(int size, int width) {
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Condition> when = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                when.add(cell(random));
            }
            rows.add(row(i, when, "X" + random.nextInt(3)));
        }
        return table(HitPolicy.FIRST, width, true, rows);
    }

    /** Every combination of bands of the columns once: nothing overlaps, nothing is missing. */
    static DecisionTable clean(int... bands) {
        List<List<Condition>> combinations = new ArrayList<>();
        combinations.add(List.of());
        for (int count : bands) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> combination : combinations) {
                for (int band = 0; band < count; band++) {
                    List<Condition> next = new ArrayList<>(combination);
                    next.add(range(band == 0 ? null : band, band == count - 1 ? null : band + 1));
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        List<Row> rows = new ArrayList<>();
        combinations.forEach(when -> rows.add(row(rows.size(), when, "X")));
        return table(HitPolicy.UNIQUE, bands.length, false, rows);
    }

    private static Condition cell(Random random) {
        int low = random.nextInt(BOUNDS - 1);
        return switch (random.nextInt(4)) {
            case 0 -> range(low, low + 1 + random.nextInt(3));
            case 1 -> range(low, null);
            default -> new Condition.Any();
        };
    }

    private static Condition range(@Nullable Integer low, @Nullable Integer high) {
        return new Condition.Range(
                low == null ? null : BigDecimal.valueOf(low),
                true,
                high == null ? null : BigDecimal.valueOf(high),
                false,
                "[" + low + ".." + high + ")");
    }

    private static Row row(int position, List<Condition> when, String then) {
        return new Row("R-" + position, position, when, List.of(then), "", null, null, "", "", List.of(), position + 9);
    }

    private static DecisionTable table(HitPolicy hit, int width, boolean mayBeUnknown, List<Row> rows) {
        List<Column> when = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            when.add(new Column(field("asked" + i, mayBeUnknown), "Asked " + i, "C"));
        }
        return new DecisionTable(
                "Tangled",
                hit,
                Cover.COMPLETE,
                Per.CASE,
                Stage.POLICY,
                "",
                null,
                List.of(),
                when,
                List.of(new Column(field("made", true), "Made", "Z")),
                List.of(),
                rows,
                Place.of("generated.xlsx").sheet("Tangled"));
    }

    private static Field field(String name, boolean mayBeUnknown) {
        return new Field(
                name,
                name,
                ValueType.NUMBER,
                "",
                List.of(),
                null,
                null,
                false,
                mayBeUnknown,
                Origin.REQUEST,
                "generated");
    }
}
