package io.crossdock.benchmarks;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import io.crossdock.table.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of any size that is always the same for its size: region, order value, product class and weight decide a
 * carrier. Rows are drawn from all combinations, so no two of them overlap.
 */
final class GeneratedTable {
    static final String NAME = "CarrierChoice";

    private static final long SEED = 20260317;
    private static final int REGIONS = 25;
    private static final int CLASSES = 20;
    private static final int BANDS = 10;
    private static final int BAND_WIDTH = 100;

    private static final Field REGION = choice("order.region", "R", REGIONS);
    private static final Field VALUE = amount("order.value");
    private static final Field CLASS = choice("order.productClass", "C", CLASSES);
    private static final Field WEIGHT = amount("order.weight");
    private static final Field CARRIER = choice("carrier", "X", BANDS);

    private GeneratedTable() {}

    /** One row's place among all combinations. */
    private record Cell(int region, int value, int productClass, int weight) {
        static Cell of(int combination) {
            int rest = combination;
            int region = rest % REGIONS;
            rest /= REGIONS;
            int value = rest % BANDS;
            rest /= BANDS;
            int productClass = rest % CLASSES;
            return new Cell(region, value, productClass, rest / CLASSES);
        }
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(List.of(REGION, VALUE, CLASS, WEIGHT, CARRIER));
    }

    static DecisionTable ofRows(int size) {
        List<Row> rows = new ArrayList<>();
        for (Cell cell : cells(size)) {
            rows.add(row(rows.size(), cell));
        }
        return new DecisionTable(
                NAME,
                HitPolicy.UNIQUE,
                Cover.PARTIAL,
                Per.CASE,
                Stage.RESOLUTION,
                "Who carries this?",
                null,
                List.of(),
                List.of(column(REGION, "C"), column(VALUE, "D"), column(CLASS, "F"), column(WEIGHT, "G")),
                List.of(column(CARRIER, "I")),
                List.of(),
                rows,
                Place.of("generated.xlsx").sheet(NAME));
    }

    /** Orders that each find one row, in an order of their own. */
    static List<Facts> orders(int size, int count, Vocabulary vocabulary) {
        List<Cell> cells = cells(size);
        Random random = new Random(SEED + 1);
        return IntStream.range(0, count)
                .mapToObj(i -> order(cells.get(random.nextInt(size)), vocabulary))
                .toList();
    }

    private static List<Cell> cells(int size) {
        List<Integer> combinations = new ArrayList<>(
                IntStream.range(0, REGIONS * BANDS * CLASSES * BANDS).boxed().toList());
        Collections.shuffle(combinations, new Random(SEED));
        return combinations.subList(0, size).stream().map(Cell::of).toList();
    }

    private static Facts order(Cell cell, Vocabulary vocabulary) {
        Facts facts = new Facts(vocabulary);
        facts.put(REGION.name(), REGION.allowed().get(cell.region()));
        facts.put(VALUE.name(), BigDecimal.valueOf((long) cell.value() * BAND_WIDTH + BAND_WIDTH / 2));
        facts.put(CLASS.name(), CLASS.allowed().get(cell.productClass()));
        facts.put(WEIGHT.name(), BigDecimal.valueOf((long) cell.weight() * BAND_WIDTH));
        return facts;
    }

    private static Row row(int position, Cell cell) {
        return new Row(
                "CA-" + position,
                position,
                List.of(
                        oneOf(REGION.allowed().get(cell.region())),
                        band(cell.value()),
                        oneOf(CLASS.allowed().get(cell.productClass())),
                        band(cell.weight())),
                List.of(CARRIER.allowed().get(position % BANDS)),
                "",
                null,
                null,
                "generated",
                "",
                List.of(),
                position + 5);
    }

    private static Condition oneOf(String value) {
        return new Condition.OneOf(Set.of(value), false, value);
    }

    private static Condition band(int band) {
        BigDecimal low = BigDecimal.valueOf((long) band * BAND_WIDTH);
        BigDecimal high = low.add(BigDecimal.valueOf(BAND_WIDTH));
        return new Condition.Range(low, true, high, false, "[" + low + ".." + high + ")");
    }

    private static Column column(Field field, String letter) {
        return new Column(field, field.label(), letter);
    }

    private static Field choice(String name, String prefix, int count) {
        List<String> allowed = IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
        return new Field(
                name, name, ValueType.CHOICE, "", allowed, null, null, false, true, Origin.REQUEST, "generated");
    }

    private static Field amount(String name) {
        return new Field(
                name, name, ValueType.NUMBER, "", List.of(), null, null, false, true, Origin.REQUEST, "generated");
    }
}
