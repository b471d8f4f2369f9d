package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final Field TIER = field("tier", ValueType.CHOICE, List.of("C", "B", "A"), false);
    private static final Field COUNT = field("count", ValueType.WHOLE, List.of(), false);
    private static final Field RATIO = field("ratio", ValueType.NUMBER, List.of(), false);
    private static final Field FLAGS = field("flags", ValueType.CHOICE, List.of("X", "Y", "Z"), true);
    private static final List<Column> COLUMNS = List.of(
            new Column(TIER, "Tier", "C"),
            new Column(COUNT, "Count", "D"),
            new Column(RATIO, "Ratio", "E"),
            new Column(FLAGS, "Flags", "F"));

    @Test
    void touchingRangesDoNotOverlap() {
        assertThat(overlaps(row("A", "[0..5)", "any", "any"), row("A", "[5..9)", "any", "any")))
                .isEmpty();
    }

    @Test
    void rangesThatShareTheirBoundOverlapInIt() {
        assertThat(overlaps(row("A", "[0..5]", "any", "any"), row("A", "[5..9)", "any", "any")))
                .containsExactly("Tier = A, Count = 5");
    }

    @Test
    void noWholeNumberLiesBetweenNeighbours() {
        assertThat(overlaps(row("any", "< 6", "any", "any"), row("any", "> 5", "any", "any")))
                .isEmpty();
    }

    @Test
    void aDecimalLiesBetweenNeighbours() {
        assertThat(overlaps(row("any", "any", "< 6", "any"), row("any", "any", "> 5", "any")))
                .containsExactly("Ratio = 5.5");
    }

    @Test
    void exclusionsThatLeaveNoValueDoNotOverlap() {
        assertThat(overlaps(row("not A", "any", "any", "any"), row("not B, C", "any", "any", "any")))
                .isEmpty();
    }

    @Test
    void rowsMayMeetInAMissingFactOnly() {
        assertThat(overlaps(row("A, unknown", "any", "any", "any"), row("B, unknown", "any", "any", "any")))
                .containsExactly("Tier = unknown");
    }

    @Test
    void aListMayHoldBothValues() {
        assertThat(overlaps(row("any", "any", "any", "has X"), row("any", "any", "any", "has Y")))
                .containsExactly("Flags = X | Y");
    }

    @Test
    void aListThatMustHoldAndMustNotHoldAValueIsImpossible() {
        assertThat(overlaps(row("any", "any", "any", "has X"), row("any", "any", "any", "has none of X, Y")))
                .isEmpty();
    }

    @Test
    void rowsThatFollowEachOtherInTimeDoNotOverlap() {
        Instant change = Instant.parse("2026-07-01T00:00:00Z");

        assertThat(overlaps(row(null, change, "A", "any", "any", "any"), row(change, null, "A", "any", "any", "any")))
                .isEmpty();
    }

    @Test
    void theSearchFindsWhatComparingAllPairsOnAllValuesFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                rows.add(row(
                        pick(random, "A", "B, C", "not A", "any", "unknown", "A, unknown"),
                        pick(random, "1", "[0..3)", "> 2", "(1..4]", "any", "not 2", "<= 1", "unknown"),
                        "any",
                        pick(random, "any", "has X", "has Y, Z", "has none of X", "unknown")));
            }
            Overlaps overlaps = new Overlaps(COLUMNS, rows);

            assertThat(overlaps.first(1000)).isEqualTo(byTrying(rows));
        }
    }

    @Test
    void theOneOverlapAmongFiveThousandRowsIsFound() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(row("any", "[" + i * 10 + ".." + (i * 10 + 10) + ")", i % 2 == 0 ? "< 1" : "any", "any"));
        }
        rows.set(4711, row("A", "[47105..47125)", "any", "any"));
        Overlaps overlaps = new Overlaps(COLUMNS, rows);

        List<Overlaps.Pair> found = overlaps.first(50);

        assertThat(found).hasSize(2);
        assertThat(overlaps.sample(found.get(0))).isEqualTo("Tier = A, Count = 47105, Ratio = 0");
    }

    private static List<Overlaps.Pair> byTrying(List<Row> rows) {
        List<Overlaps.Pair> pairs = new ArrayList<>();
        for (int lower = 0; lower < rows.size(); lower++) {
            for (int upper = 0; upper < lower; upper++) {
                if (meet(rows.get(upper), rows.get(lower))) {
                    pairs.add(new Overlaps.Pair(upper, lower));
                }
            }
        }
        return pairs;
    }

    private static boolean meet(Row upper, Row lower) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            Condition first = upper.when().get(column);
            Condition second = lower.when().get(column);
            if (values(column).stream().noneMatch(value -> first.matches(value) && second.matches(value))) {
                return false;
            }
        }
        return true;
    }

    private static List<@Nullable Object> values(int column) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(null);
        switch (column) {
            case 0 -> values.addAll(TIER.allowed());
            case 3 -> values.addAll(List.of(List.of(), List.of("X"), List.of("Y"), List.of("Z"), List.of("X", "Y")));
            default -> {
                for (int i = -2; i < 8; i++) {
                    values.add(BigDecimal.valueOf(i));
                }
            }
        }
        return values;
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static List<String> overlaps(Row... rows) {
        Overlaps overlaps = new Overlaps(COLUMNS, List.of(rows));
        return overlaps.first(10).stream().map(overlaps::sample).toList();
    }

    private static Row row(String... cells) {
        return row(null, null, cells);
    }

    private static Row row(@Nullable Instant from, @Nullable Instant to, String... cells) {
        List<Condition> when = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            CellFaults faults = new CellFaults(new Findings(), Place.of("test"), "", "");
            when.add(Objects.requireNonNull(
                    CellGrammar.read(COLUMNS.get(i).field(), new Cell("C1", cells[i], false), faults)));
        }
        return new Row("R", 0, when, List.of(), "", from, to, "", "", List.of(), 1);
    }

    private static Field field(String name, ValueType type, List<String> allowed, boolean list) {
        return new Field(name, name, type, "", allowed, null, null, list, true, Origin.REQUEST, "");
    }
}
