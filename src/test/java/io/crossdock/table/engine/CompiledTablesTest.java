package io.crossdock.table.engine;

import static io.crossdock.table.engine.TablesForTests.any;
import static io.crossdock.table.engine.TablesForTests.between;
import static io.crossdock.table.engine.TablesForTests.equalTo;
import static io.crossdock.table.engine.TablesForTests.field;
import static io.crossdock.table.engine.TablesForTests.row;
import static io.crossdock.table.engine.TablesForTests.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.Vocabulary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledTablesTest {
    private static final Field TIER = field("tier", ValueType.TEXT);
    private static final Field HOURS = field("hours", ValueType.NUMBER);
    private static final Field OUT = field("out", ValueType.TEXT);
    private static final Vocabulary WORDS = new Vocabulary(List.of(TIER, HOURS, OUT));

    @ParameterizedTest
    @CsvSource({"3.99, below", "4, inside", "7.99, inside", "8, above"})
    void theLowerEdgeIsInsideAndTheUpperIsNot(BigDecimal hours, String expected) {
        DecisionTable table = table(
                HitPolicy.UNIQUE,
                List.of(HOURS),
                List.of(OUT),
                List.of(
                        row("R-1", 0, List.of(between("0", "4")), "below"),
                        row("R-2", 1, List.of(between("4", "8")), "inside"),
                        row("R-3", 2, List.of(between("8", "99")), "above")));
        assertThat(ask(table, null, hours).value("out")).isEqualTo(expected);
    }

    @Test
    void unknownMatchesAnyAndUnknownOnly() {
        DecisionTable table = table(
                HitPolicy.COLLECT,
                List.of(TIER),
                List.of(),
                List.of(
                        row("R-1", 0, List.of(any())),
                        row("R-2", 1, List.of(new Condition.Unknown())),
                        row("R-3", 2, List.of(equalTo("A"))),
                        row("R-4", 3, List.of(new Condition.NoneOf(Set.of("A"), "not A"))),
                        row("R-5", 4, List.of(new Condition.OneOf(Set.of("A"), true, "A, unknown")))));
        assertThat(ids(ask(table, null, null))).containsExactly("R-1", "R-2", "R-5");
        assertThat(ids(ask(table, "B", null))).containsExactly("R-1", "R-4");
    }

    @Test
    void numbersAreEqualByValueNotByScale() {
        DecisionTable table = table(
                HitPolicy.UNIQUE,
                List.of(HOURS),
                List.of(),
                List.of(row("R-1", 0, List.of(equalTo(new BigDecimal("2"))))));
        assertThat(ids(ask(table, null, new BigDecimal("2.00")))).containsExactly("R-1");
    }

    /** Three values, as Drools hashes no fewer. */
    @ParameterizedTest
    @MethodSource("threeValuesOfEachType")
    void anExactValueOfAnyTypeFindsItsRow(ValueType type, List<Object> values) {
        Field asked = field("asked", type);
        List<Row> rows = new ArrayList<>();
        for (Object value : values) {
            rows.add(row("R-" + rows.size(), rows.size(), List.of(equalTo(Values.stored(value)))));
        }
        DecisionTable table = table(HitPolicy.COLLECT, List.of(asked), List.of(), rows);
        Facts facts = new Facts(new Vocabulary(List.of(asked)));
        facts.put("asked", values.get(1));
        try (TableSession session = new CompiledTables(List.of(table), facts.vocabulary()).open()) {
            assertThat(ids(session.ask("Tested", facts))).containsExactly("R-1");
        }
    }

    static Stream<Arguments> threeValuesOfEachType() {
        LocalDate day = LocalDate.parse("2026-03-17");
        Instant instant = Instant.parse("2026-03-17T14:12:00Z");
        return Stream.of(
                Arguments.of(ValueType.TEXT, List.of("A", "B", "C")),
                Arguments.of(ValueType.CHOICE, List.of("A", "B", "C")),
                Arguments.of(ValueType.NUMBER, List.of(BigDecimal.ONE, new BigDecimal("2.50"), BigDecimal.TEN)),
                Arguments.of(ValueType.DATE, List.of(day, day.plusDays(1), day.plusDays(2))),
                Arguments.of(ValueType.DATE_TIME, List.of(instant, instant.plusSeconds(1), instant.plusSeconds(2))),
                Arguments.of(
                        ValueType.DURATION, List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3))));
    }

    @Test
    void yesFindsTheRowsOfYesOnly() {
        Field asked = field("asked", ValueType.YES_NO);
        List<Field> both = List.of(asked, TIER);
        DecisionTable table = table(
                HitPolicy.COLLECT,
                both,
                List.of(),
                List.of(
                        row("R-0", 0, List.of(equalTo(true), equalTo("A"))),
                        row("R-1", 1, List.of(equalTo(true), any())),
                        row("R-2", 2, List.of(equalTo(false), any())),
                        row("R-3", 3, List.of(new Condition.Unknown(), any()))));
        Facts facts = new Facts(new Vocabulary(both));
        facts.put("asked", true);
        try (TableSession session = new CompiledTables(List.of(table), facts.vocabulary()).open()) {
            assertThat(ids(session.ask("Tested", facts))).containsExactly("R-1");
        }
    }

    @Test
    void firstAnswersWithTheFirstRowAndNamesTheOthers() {
        DecisionTable table = table(
                HitPolicy.FIRST,
                List.of(TIER),
                List.of(),
                List.of(
                        row("R-1", 0, List.of(equalTo("B"))),
                        row("R-2", 1, List.of(equalTo("A"))),
                        row("R-3", 2, List.of(any()))));
        Answer answer = ask(table, "A", null);
        assertThat(ids(answer)).containsExactly("R-2");
        assertThat(answer.alsoMatched()).extracting(Row::id).containsExactly("R-3");
    }

    @Test
    void aRowIsValidFromItsFirstInstantUntilBeforeItsEnd() {
        DecisionTable table = table(HitPolicy.UNIQUE, List.of(TIER), List.of(), List.of(during2026()));
        assertThat(matchesAt(table, "2025-12-31T23:59:59Z")).isFalse();
        assertThat(matchesAt(table, "2026-01-01T00:00:00Z")).isTrue();
        assertThat(matchesAt(table, "2026-12-31T23:59:59Z")).isTrue();
        assertThat(matchesAt(table, "2027-01-01T00:00:00Z")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59Z, R-2",
        "2026-01-01T00:00:00Z, R-1 R-2",
        "2026-12-31T23:59:59Z, R-1 R-2",
        "2027-01-01T00:00:00Z, R-2"
    })
    void rowsOfAValueAreThoseThatApplyAtTheInstant(Instant at, String expected) {
        // Given
        DecisionTable table = table(
                HitPolicy.COLLECT, List.of(TIER), List.of(), List.of(during2026(), row("R-2", 1, List.of(any()))));
        CompiledTables compiled = new CompiledTables(List.of(table), WORDS);

        // When
        List<Row> rows = compiled.rows("Tested", "A", at);

        // Then
        assertThat(rows.stream().map(Row::id)).containsExactly(expected.split(" "));
    }

    private static Row during2026() {
        return new Row(
                "R-1",
                0,
                List.of(any()),
                List.of(),
                "",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                "",
                "",
                List.of(),
                0);
    }

    @Test
    void everySubjectGetsItsOwnAnswerInOnePass() {
        DecisionTable table = table(
                HitPolicy.UNIQUE,
                List.of(TIER),
                List.of(),
                List.of(row("R-1", 0, List.of(equalTo("A"))), row("R-2", 1, List.of(equalTo("B")))));
        CompiledTables compiled = new CompiledTables(List.of(table), WORDS);
        try (TableSession session = compiled.open()) {
            List<Answer> answers =
                    session.askEach("Tested", List.of(facts("B", null), facts("C", null), facts("A", null)));
            assertThat(answers).map(CompiledTablesTest::ids).containsExactly(List.of("R-2"), List.of(), List.of("R-1"));
        }
    }

    @Test
    void droolsAgreesWithTheConditionsThemselvesOnRandomTables() {
        Random random = new Random(20260317);
        for (int round = 0; round < 20; round++) {
            DecisionTable table = randomTable(random);
            CompiledTables compiled = new CompiledTables(List.of(table), WORDS);
            for (int question = 0; question < 50; question++) {
                Facts facts = facts(
                        random.nextInt(5) == 0 ? null : "T" + random.nextInt(6),
                        random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(60)));
                List<String> expected = table.rows().stream()
                        .filter(row -> row.when().get(0).matches(facts.value("tier"))
                                && row.when().get(1).matches(facts.value("hours")))
                        .map(Row::id)
                        .toList();
                try (TableSession session = compiled.open()) {
                    assertThat(ids(session.ask("Tested", facts))).isEqualTo(expected);
                }
            }
        }
    }

    private static DecisionTable randomTable(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("R-" + i, i, List.of(randomTier(random), randomHours(random))));
        }
        return table(HitPolicy.COLLECT, List.of(TIER, HOURS), List.of(), rows);
    }

    private static Condition randomTier(Random random) {
        String tier = "T" + random.nextInt(6);
        return switch (random.nextInt(5)) {
            case 0 -> any();
            case 1 -> new Condition.Unknown();
            case 2 -> new Condition.NoneOf(Set.of(tier), "not " + tier);
            case 3 -> new Condition.OneOf(Set.of(tier, "T9"), true, tier + ", T9, unknown");
            default -> equalTo(tier);
        };
    }

    private static Condition randomHours(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(50));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(20)));
        return switch (random.nextInt(6)) {
            case 0 -> any();
            case 1 -> new Condition.Range(low, true, null, false, ">= " + low);
            case 2 -> new Condition.Range(low, false, null, false, "> " + low);
            case 3 -> new Condition.Range(null, false, high, true, "<= " + high);
            case 4 -> new Condition.Range(null, false, high, false, "< " + high);
            default -> new Condition.Range(low, true, high, false, "[" + low + ".." + high + ")");
        };
    }

    private static boolean matchesAt(DecisionTable table, String instant) {
        Facts facts = facts(null, null);
        facts.put(Vocabulary.EVALUATED_AT, Instant.parse(instant));
        try (TableSession session = new CompiledTables(List.of(table), WORDS).open()) {
            return session.ask("Tested", facts).decisive().isPresent();
        }
    }

    private static Answer ask(DecisionTable table, @Nullable String tier, @Nullable BigDecimal hours) {
        try (TableSession session = new CompiledTables(List.of(table), WORDS).open()) {
            return session.ask("Tested", facts(tier, hours));
        }
    }

    private static Facts facts(@Nullable String tier, @Nullable BigDecimal hours) {
        Facts facts = new Facts(WORDS);
        facts.put("tier", tier);
        facts.put("hours", hours);
        return facts;
    }

    private static List<String> ids(Answer answer) {
        return answer.rows().stream().map(Row::id).toList();
    }
}
