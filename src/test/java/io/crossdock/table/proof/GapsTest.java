package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.range;
import static io.crossdock.table.proof.TablesToProve.row;
import static io.crossdock.table.proof.TablesToProve.rows;
import static io.crossdock.table.proof.TablesToProve.table;
import static io.crossdock.table.proof.TablesToProve.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final Field TIER = field("tier", ValueType.CHOICE, null, null, false, "C", "B", "A");
    private static final Field HOURS = field("hours", ValueType.NUMBER);

    @Test
    void rowsThatTogetherMatchEverythingLeaveNoGap() {
        Regions gaps = gaps(rows(
                List.of(is("A"), range("< 4")),
                List.of(is("A"), range(">= 4")),
                List.of(any(), unknown()),
                List.of(not("A"), any())));

        assertThat(gaps.largest()).isEmpty();
        assertThat(gaps.proved()).isTrue();
    }

    @Test
    void aGapIsToldInTheWordsOfTheSheetWithASample() {
        Regions gaps = gaps(rows(
                List.of(is("A"), range("< 4")),
                List.of(is("A"), range("> 4")),
                List.of(any(), unknown()),
                List.of(not("A"), any())));

        assertThat(gaps.largest()).extracting(Region::written).containsExactly("tier: A; hours: 4");
        assertThat(gaps.largest()).extracting(Region::sample).containsExactly("tier = A, hours = 4");
        assertThat(gaps.largest().get(0).share()).isEqualTo(1.0 / 12, within(1e-9));
    }

    @Test
    void oneMissingColumnValueIsOneGapHoweverManyRowsThereAre() {
        Regions gaps = gaps(rows(
                List.of(is("A"), range("< 4")),
                List.of(is("A"), range(">= 4")),
                List.of(is("B"), range("< 8")),
                List.of(is("B"), range(">= 8")),
                List.of(is("C"), range("< 9")),
                List.of(is("C"), range(">= 9"))));

        assertThat(gaps.largest()).extracting(Region::written).containsExactly("hours: unknown");
    }

    @Test
    void aGapMayLieInTheTimeBetweenTwoRows() {
        Row old = row(0, List.of(any(), any()), null, Instant.parse("2026-01-01T00:00:00Z"));
        Row fresh = row(1, List.of(any(), any()), Instant.parse("2026-02-01T00:00:00Z"), null);

        assertThat(gaps(List.of(old, fresh)).largest())
                .extracting(Region::written)
                .containsExactly("evaluated at: [2026-01-01T00:00:00Z..2026-02-01T00:00:00Z)");
    }

    @Test
    void whatIsAcceptedIsNoGapAndWhatIsLeftOfItIs() {
        DecisionTable table = complete(rows(List.of(is("A"), any())));
        TableProof proof = new TableProof(
                table, List.of(List.of(is("B"), any()), List.of(is("C"), range("< 2")), List.of(is("A"), any())));

        assertThat(proof.gaps().largest())
                .extracting(Region::written)
                .containsExactly("tier: C; hours: >= 2", "tier: C; hours: unknown");
        assertThat(proof.hasGapIn(0)).isTrue();
        assertThat(proof.hasGapIn(2)).isFalse();
    }

    @Test
    void moreThanTwentyGapsAreCounted() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            rows.add(row(i, List.of(any(), range("(" + i + ".." + (i + 1) + ")")), null, null));
        }
        Regions gaps = gaps(rows);

        assertThat(gaps.largest()).hasSize(20);
        assertThat(gaps.more()).isEqualTo(7);
    }

    @Test
    void aSpentBudgetProvesNothing() {
        TableProof proof = new TableProof(
                complete(rows(List.of(is("A"), range("< 4")), List.of(any(), unknown()), List.of(not("A"), any()))),
                List.of(),
                5);

        proof.gaps();

        assertThat(proof.isProved()).isFalse();
    }

    @Test
    void theRegionsAreExactlyTheQuestionsWithoutARowAndShareNone() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            DecisionTable table = RandomTables.of(HitPolicy.UNIQUE, random);
            Regions gaps = new TableProof(table, List.of()).gaps();
            Brute brute = new Brute(table);
            List<List<@Nullable Object>> questions = brute.questions();
            long missing = questions.stream()
                    .filter(question -> brute.matching(question).isEmpty())
                    .count();

            assertThat(gaps.proved()).isTrue();
            assertThat(gaps.largest().stream().mapToDouble(Region::share).sum() * questions.size())
                    .as("round %d", round)
                    .isCloseTo((double) missing, within(gaps.more() == 0 ? 1e-6 : (double) missing));
            gaps.largest()
                    .forEach(gap -> assertThat(brute.matching(gap.values())).isEmpty());
        }
    }

    private static Regions gaps(List<Row> rows) {
        return new TableProof(complete(rows), List.of()).gaps();
    }

    private static DecisionTable complete(List<Row> rows) {
        return table(HitPolicy.UNIQUE, Cover.COMPLETE, List.of(TIER, HOURS), List.of(), rows);
    }
}
