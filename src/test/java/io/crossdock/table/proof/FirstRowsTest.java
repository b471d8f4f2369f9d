package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.range;
import static io.crossdock.table.proof.TablesToProve.row;
import static io.crossdock.table.proof.TablesToProve.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstRowsTest {
    private static final Field TIER = field("tier", ValueType.CHOICE, null, null, false, "C", "B", "A");
    private static final Field HOURS = field("hours", ValueType.NUMBER, null, null, false);
    private static final Field ANSWER = field("answer", ValueType.TEXT);

    @Test
    void severalRowsTogetherHideOne() {
        TableProof proof = proof(
                row(0, List.of(is("A"), any()), null, null, "x"),
                row(1, List.of(is("B"), range("< 4")), null, null, "x"),
                row(2, List.of(is("C"), any()), null, null, "x"),
                row(3, List.of(not("A"), range(">= 3")), null, null, "x"),
                row(4, List.of(is("A", "B"), range("[0..9)")), null, null, "y"));

        assertThat(proof.hidden())
                .extracting(hidden -> ids(hidden.row(), hidden.hiding()))
                .containsExactly("R-5 by R-1, R-2, R-4");
    }

    @Test
    void aRowThatWinsAtOneValueOnlyIsNotHidden() {
        TableProof proof = proof(
                row(0, List.of(any(), range("< 4")), null, null, "x"),
                row(1, List.of(any(), range("> 4")), null, null, "x"),
                row(2, List.of(any(), any()), null, null, "y"));

        assertThat(proof.hidden()).isEmpty();
        assertThat(proof.isProved()).isTrue();
    }

    @Test
    void aRowAboveHidesOnlyWhileItIsValid() {
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        List<Condition> all = List.of(any(), any());

        assertThat(proof(row(0, all, null, end, "x"), row(1, all, null, null, "y"))
                        .hidden())
                .isEmpty();
        assertThat(proof(row(0, all, null, end, "x"), row(1, all, null, end, "y"))
                        .hidden())
                .hasSize(1);
    }

    @Test
    void aRowThatGivesWhatTheNextOnesGiveChangesNothing() {
        TableProof proof = proof(
                row(0, List.of(is("A"), range("< 4")), null, null, "x"),
                row(1, List.of(any(), range("< 2")), null, null, "x"),
                row(2, List.of(is("A"), any()), null, null, "x"),
                row(3, List.of(any(), any()), null, null, "y"));

        assertThat(proof.idle())
                .extracting(idle -> ids(idle.row(), idle.others()))
                .containsExactly("R-1 by R-2, R-3");
    }

    @Test
    void aRowBeforeAnotherAnswerIsNotIdle() {
        TableProof proof = proof(
                row(0, List.of(is("A"), any()), null, null, "x"),
                row(1, List.of(any(), range("< 2")), null, null, "y"),
                row(2, List.of(any(), any()), null, null, "x"));

        assertThat(proof.idle()).isEmpty();
    }

    @Test
    void tryingEveryQuestionFindsTheSameHiddenAndIdleRows() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            DecisionTable table = RandomTables.of(HitPolicy.FIRST, random);
            TableProof proof = new TableProof(table, List.of());
            List<List<Integer>> answers = new ArrayList<>();
            Brute brute = new Brute(table);
            brute.questions().forEach(question -> answers.add(brute.matching(question)));

            assertThat(proof.hidden().stream()
                            .map(hidden -> hidden.row().position())
                            .toList())
                    .isEqualTo(table.rows().stream()
                            .map(Row::position)
                            .filter(row -> answers.stream().anyMatch(rows -> rows.contains(row)))
                            .filter(row -> answers.stream().noneMatch(rows -> isFirst(rows, row)))
                            .toList());
            assertThat(proof.idle().stream().map(idle -> idle.row().position()).toList())
                    .isEqualTo(table.rows().stream()
                            .map(Row::position)
                            .filter(row -> answers.stream().anyMatch(rows -> isFirst(rows, row)))
                            .filter(row -> answers.stream()
                                    .filter(rows -> isFirst(rows, row))
                                    .allMatch(rows -> isSameWithoutFirst(table, rows)))
                            .toList());
        }
    }

    private static boolean isFirst(List<Integer> rows, int row) {
        return !rows.isEmpty() && rows.get(0) == row;
    }

    private static boolean isSameWithoutFirst(DecisionTable table, List<Integer> rows) {
        return rows.size() > 1
                && Objects.equals(
                        table.rows().get(rows.get(0)).then(),
                        table.rows().get(rows.get(1)).then());
    }

    private static String ids(Row row, List<Row> others) {
        return row.id() + " by "
                + String.join(", ", others.stream().map(Row::id).toList());
    }

    private static TableProof proof(Row... rows) {
        return new TableProof(
                table(HitPolicy.FIRST, Cover.PARTIAL, List.of(TIER, HOURS), List.of(ANSWER), List.of(rows)), List.of());
    }
}
