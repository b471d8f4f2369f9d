package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.has;
import static io.crossdock.table.proof.TablesToProve.hasNone;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.isOrUnknown;
import static io.crossdock.table.proof.TablesToProve.list;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.range;
import static io.crossdock.table.proof.TablesToProve.row;
import static io.crossdock.table.proof.TablesToProve.table;
import static io.crossdock.table.proof.TablesToProve.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableIndexTest {
    private static final Field HOURS = field("hours", ValueType.NUMBER);
    private static final Field TIER = field("tier", ValueType.CHOICE, "C", "B", "A");
    private static final Field MODE = field("mode", ValueType.TEXT);
    private static final Field FLAGS = list("flags", "SAFETY", "LEGAL", "MONEY");
    private static final List<Field> FIELDS = List.of(HOURS, TIER, MODE, FLAGS);
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void itAgreesWithTheCellsOnRandomTablesAndFacts() {
        Random random = new Random(20260317);
        Vocabulary words = new Vocabulary(FIELDS);
        for (int round = 0; round < 40; round++) {
            DecisionTable table = randomTable(random);
            TableIndex index = TableIndex.of(table);
            for (int question = 0; question < 100; question++) {
                Facts facts = randomFacts(random, words);
                assertThat(index.matching(facts)).isEqualTo(naive(table, facts));
            }
        }
    }

    /** Every sample and every boundary with its neighbours, each in a case that is otherwise the first row's. */
    @Test
    void itAgreesWithTheCellsOnEverySegmentAndBoundaryOfTheShippedTables() {
        Vocabulary words = ShippedRuleSet.release().vocabulary();
        Random random = new Random(7);
        for (DecisionTable table : ShippedRuleSet.release().tables().tables()) {
            TableIndex index = TableIndex.of(table);
            for (IndexedColumn varied : index.columns()) {
                for (Object value : values(varied)) {
                    Facts facts = new Facts(words);
                    index.columns().forEach(column -> put(facts, column, pick(random, column)));
                    put(facts, varied, value);
                    assertThat(index.matching(facts))
                            .as("%s, %s = %s", table.name(), varied.column().label(), value)
                            .isEqualTo(naive(table, facts));
                }
            }
        }
    }

    @Test
    void aRowMatchesFromItsFirstInstantUntilBeforeItsEnd() {
        Row ended = row(0, List.of(any()), null, NEW_YEAR);
        Row begun = row(1, List.of(any()), NEW_YEAR, null);
        TableIndex index =
                TableIndex.of(table(HitPolicy.UNIQUE, Cover.COMPLETE, List.of(TIER), List.of(), List.of(ended, begun)));
        assertThat(index.matching(List.of("A"), NEW_YEAR.minusNanos(1))).isEqualTo(bits(0));
        assertThat(index.matching(List.of("A"), NEW_YEAR)).isEqualTo(bits(1));
        assertThat(index.matching(List.of("A"), null)).isEqualTo(new BitSet());
    }

    @Test
    void valuesThatNoCaseShouldHaveFindTheirRowsToo() {
        Field always = field("count", ValueType.WHOLE, "0", "9", false);
        TableIndex index = TableIndex.of(table(
                HitPolicy.COLLECT,
                Cover.PARTIAL,
                List.of(always),
                List.of(),
                TablesToProve.rows(List.of(range("< 5")), List.of(any()), List.of(range("> 5")))));
        assertThat(index.matching(List.of(new BigDecimal("-3")), NEW_YEAR)).isEqualTo(bits(0, 1));
        assertThat(index.matching(List.of(new BigDecimal("5.5")), NEW_YEAR)).isEqualTo(bits(1, 2));
        assertThat(index.columns().get(0).possible()).noneMatch(segment -> segment.sample() == null);
    }

    @Test
    void aColumnOfVeryManyKindsOfListsStillFindsItsRows() {
        List<String> values = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            values.add("V" + i);
            rows.add(row(i, List.of(has("V" + i)), null, null));
        }
        Field many = list("many", values.toArray(String[]::new));
        TableIndex index = TableIndex.of(table(HitPolicy.COLLECT, Cover.PARTIAL, List.of(many), List.of(), rows));
        assertThat(index.columns().get(0).isComplete()).isFalse();
        assertThat(index.matching(List.of(values), NEW_YEAR).cardinality()).isEqualTo(30);
    }

    private static List<@Nullable Object> values(IndexedColumn column) {
        List<@Nullable Object> values = new ArrayList<>();
        column.segments().forEach(segment -> values.add(segment.sample()));
        column.boundaries().forEach(bound -> values.addAll(List.of(bound.below(), bound.at(), bound.above())));
        return values;
    }

    private static @Nullable Object pick(Random random, IndexedColumn column) {
        List<Segment> possible = column.possible();
        return possible.get(random.nextInt(possible.size())).sample();
    }

    private static void put(Facts facts, IndexedColumn column, @Nullable Object value) {
        facts.put(column.column().field().name(), value);
    }

    private static BitSet naive(DecisionTable table, Facts facts) {
        BitSet rows = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean matches = isValid(table.rows().get(row), (Instant) facts.value(Vocabulary.EVALUATED_AT));
            for (int i = 0; i < table.when().size(); i++) {
                Object value = facts.value(table.when().get(i).field().name());
                matches &= table.rows().get(row).when().get(i).matches(value);
            }
            rows.set(row, matches);
        }
        return rows;
    }

    private static boolean isValid(Row row, @Nullable Instant at) {
        boolean begun = row.from() == null || (at != null && !at.isBefore(row.from()));
        return begun && (row.to() == null || (at != null && at.isBefore(row.to())));
    }

    private static DecisionTable randomTable(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<Condition> when =
                    List.of(randomHours(random), randomTier(random), randomMode(random), randomFlags(random));
            Instant from = random.nextInt(3) == 0 ? NEW_YEAR.plusSeconds(random.nextInt(3)) : null;
            Instant to = random.nextInt(3) == 0 ? NEW_YEAR.plusSeconds(3 + random.nextInt(3)) : null;
            rows.add(row(i, when, from, to));
        }
        return table(HitPolicy.COLLECT, Cover.PARTIAL, FIELDS, List.of(), rows);
    }

    private static Condition randomHours(Random random) {
        int low = random.nextInt(9);
        int high = low + random.nextInt(4);
        return switch (random.nextInt(7)) {
            case 0 -> any();
            case 1 -> unknown();
            case 2 -> range("> " + low);
            case 3 -> range("<= " + high);
            case 4 -> is(BigDecimal.valueOf(low), BigDecimal.valueOf(high + 1));
            case 5 -> not(BigDecimal.valueOf(low));
            default -> range("[" + low + ".." + (high + 1) + ")");
        };
    }

    private static Condition randomTier(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> any();
            case 1 -> not("B");
            case 2 -> isOrUnknown("A", "C");
            default -> is("B");
        };
    }

    private static Condition randomMode(Random random) {
        String mode = "M" + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> any();
            case 1 -> not(mode);
            case 2 -> isOrUnknown(mode);
            default -> is(mode);
        };
    }

    private static Condition randomFlags(Random random) {
        String flag = FLAGS.allowed().get(random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> any();
            case 1 -> unknown();
            case 2 -> hasNone(flag);
            case 3 -> not();
            default -> has(flag, "LEGAL");
        };
    }

    private static Facts randomFacts(Random random, Vocabulary words) {
        Facts facts = new Facts(words);
        if (random.nextInt(9) > 0) {
            facts.put(Vocabulary.EVALUATED_AT, NEW_YEAR.plusSeconds(random.nextInt(7)));
        }
        if (random.nextInt(5) > 0) {
            facts.put("hours", new BigDecimal(random.nextInt(130)).movePointLeft(1));
            facts.put("tier", TIER.allowed().get(random.nextInt(3)));
            facts.put("mode", "M" + random.nextInt(5));
            List<String> flags = new ArrayList<>(FLAGS.allowed());
            flags.removeIf(flag -> random.nextBoolean());
            facts.put("flags", flags);
        }
        return facts;
    }

    private static BitSet bits(int... rows) {
        BitSet bits = new BitSet();
        for (int row : rows) {
            bits.set(row);
        }
        return bits;
    }
}
