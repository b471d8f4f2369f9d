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
import static io.crossdock.table.proof.TablesToProve.rows;
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
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final Field TIER = field("tier", ValueType.CHOICE, "C", "B", "A");
    private static final Field COUNT = field("count", ValueType.WHOLE);
    private static final Field RATIO = field("ratio", ValueType.NUMBER);
    private static final Field FLAGS = list("flags", "X", "Y", "Z");
    private static final Condition ANY = any();

    @Test
    void touchingRangesDoNotOverlap() {
        assertThat(overlaps(List.of(is("A"), range("[0..5)"), ANY, ANY), List.of(is("A"), range("[5..9)"), ANY, ANY)))
                .isEmpty();
    }

    @Test
    void rangesThatShareTheirBoundOverlapInIt() {
        assertThat(overlaps(List.of(is("A"), range("[0..5]"), ANY, ANY), List.of(is("A"), range("[5..9)"), ANY, ANY)))
                .containsExactly("tier = A, count = 5");
    }

    @Test
    void noWholeNumberLiesBetweenNeighbours() {
        assertThat(overlaps(List.of(ANY, range("< 6"), ANY, ANY), List.of(ANY, range("> 5"), ANY, ANY)))
                .isEmpty();
    }

    @Test
    void aDecimalLiesBetweenNeighbours() {
        assertThat(overlaps(List.of(ANY, ANY, range("< 6"), ANY), List.of(ANY, ANY, range("> 5"), ANY)))
                .containsExactly("ratio = 5.01");
    }

    @Test
    void exclusionsThatLeaveNoValueDoNotOverlap() {
        assertThat(overlaps(List.of(not("A"), ANY, ANY, ANY), List.of(not("B", "C"), ANY, ANY, ANY)))
                .isEmpty();
    }

    @Test
    void rowsMayMeetInAMissingFactOnly() {
        assertThat(overlaps(List.of(isOrUnknown("A"), ANY, ANY, ANY), List.of(isOrUnknown("B"), ANY, ANY, ANY)))
                .containsExactly("tier = unknown");
    }

    @Test
    void aListMayHoldBothValues() {
        assertThat(overlaps(List.of(ANY, ANY, ANY, has("X")), List.of(ANY, ANY, ANY, has("Y"))))
                .containsExactly("flags = X | Y");
    }

    @Test
    void aListThatMustHoldAndMustNotHoldAValueIsImpossible() {
        assertThat(overlaps(List.of(ANY, ANY, ANY, has("X")), List.of(ANY, ANY, ANY, hasNone("X", "Y"))))
                .isEmpty();
    }

    @Test
    void rowsThatFollowEachOtherInTimeDoNotOverlap() {
        Instant change = Instant.parse("2026-07-01T00:00:00Z");
        List<Condition> all = List.of(ANY, ANY, ANY, ANY);

        assertThat(overlaps(tableOf(List.of(row(0, all, null, change), row(1, all, change, null)))))
                .isEmpty();
    }

    @Test
    void rowsThatAnswerDifferentlyAreInConflict() {
        List<Condition> all = List.of(ANY, ANY, ANY, ANY);
        List<Overlap> found = overlaps(tableOf(
                List.of(row(0, all, null, null, "x"), row(1, all, null, null, "y"), row(2, all, null, null, "y"))));

        assertThat(found).extracting(Overlap::isConflict).containsExactly(true, true, false);
    }

    @Test
    void theSearchFindsExactlyThePairsThatSomeQuestionMatches() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            DecisionTable table = RandomTables.of(HitPolicy.UNIQUE, random);
            Brute brute = new Brute(table);
            Set<String> expected = new TreeSet<>();
            brute.questions().forEach(question -> {
                List<Integer> rows = brute.matching(question);
                rows.forEach(upper -> rows.stream()
                        .filter(lower -> lower > upper)
                        .forEach(lower -> expected.add(upper + " " + lower)));
            });
            Set<String> found = new TreeSet<>();
            for (Overlap overlap : new TableProof(table, List.of()).overlaps().largest(1000, (upper, lower) -> true)) {
                found.add(overlap.upper().position() + " " + overlap.lower().position());
                assertThat(brute.matching(overlap.region().values()))
                        .contains(overlap.upper().position(), overlap.lower().position());
            }

            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void theFewOverlapsAmongFiveThousandRowsAreFound() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            Condition ratio = i % 2 == 0 ? range("< 1") : ANY;
            rows.add(row(i, List.of(ANY, range("[" + i * 10 + ".." + (i * 10 + 10) + ")"), ratio, ANY), null, null));
        }
        rows.set(4711, row(4711, List.of(is("A"), range("[47105..47125)"), ANY, ANY), null, null));

        assertThat(overlaps(tableOf(rows)))
                .extracting(overlap -> overlap.region().sample())
                .containsExactlyInAnyOrder("tier = A, count = 47105, ratio = 0", "tier = A, count = 47120, ratio = 0");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> overlaps(List<Condition>... rows) {
        return overlaps(tableOf(rows(rows))).stream()
                .map(overlap -> overlap.region().sample())
                .toList();
    }

    private static List<Overlap> overlaps(DecisionTable table) {
        return new TableProof(table, List.of()).overlaps().largest(10, (upper, lower) -> true);
    }

    private static DecisionTable tableOf(List<Row> rows) {
        return table(
                HitPolicy.UNIQUE,
                Cover.PARTIAL,
                List.of(TIER, COUNT, RATIO, FLAGS),
                List.of(field("out", ValueType.TEXT)),
                rows);
    }
}
