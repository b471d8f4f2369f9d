package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.has;
import static io.crossdock.table.proof.TablesToProve.hasNone;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.list;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.number;
import static io.crossdock.table.proof.TablesToProve.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void aColumnOfNumbersIsCutAtEveryBoundAndNowhereElse() {
        assertThat(written(field("hours", ValueType.NUMBER), range("[0..4)"), range("[4..8)"), range("> 8")))
                .containsExactly("< 0", "[0..4)", "[4..8)", "8", "> 8", "unknown");
    }

    @Test
    void aNamedNumberIsASegmentOfItsOwn() {
        assertThat(written(field("hours", ValueType.NUMBER), is(number("4")), range(">= 2")))
                .containsExactly("< 2", "[2..4)", "4", "> 4", "unknown");
    }

    @Test
    void whatALimitRulesOutIsNotPossible() {
        Field share = field("share", ValueType.NUMBER, "0", "1", false);
        assertThat(written(share, range("< 0.5"), range(">= 0.5"))).containsExactly("< 0.5", ">= 0.5");
    }

    @Test
    void nothingLiesBetweenTwoWholeNumbersOrDays() {
        assertThat(written(field("times", ValueType.WHOLE), range("<= 2"), range(">= 3")))
                .containsExactly("<= 2", ">= 3", "unknown");
        Condition from = new Condition.Range(LocalDate.parse("2026-01-31"), false, null, false, "");
        Condition to = new Condition.Range(null, false, LocalDate.parse("2026-02-01"), false, "");
        assertThat(written(field("day", ValueType.DATE), from, to))
                .containsExactly("<= 2026-01-31", ">= 2026-02-01", "unknown");
    }

    @Test
    void aSampleLiesInsideItsSegmentHoweverNarrow() {
        IndexedColumn column = column(
                field("ratio", ValueType.NUMBER), range("> 1"), range("< 1.01"), range("> 1.01"), range("< 1.011"));
        assertThat(column.possible())
                .extracting(Segment::sample)
                .containsExactly(number("0"), number("1.001"), number("1.01"), number("1.0105"), number("1.011"), null);
    }

    @Test
    void aBoundaryHasNeighboursInItsOwnUnit() {
        assertThat(column(field("usd", ValueType.MONEY), range("< 250")).boundaries())
                .containsExactly(new Boundary(number("249.99"), number("250"), number("250.01")));
        assertThat(column(field("ratio", ValueType.NUMBER), range("< 0.125"), range(">= 1"))
                        .boundaries())
                .containsExactly(
                        new Boundary(number("0.124"), number("0.125"), number("0.126")),
                        new Boundary(number("0.999"), number("1"), number("1.001")));
        assertThat(column(field("times", ValueType.WHOLE), range(">= 2")).boundaries())
                .containsExactly(new Boundary(number("1"), number("2"), number("3")));
        Condition long4h = new Condition.Range(Duration.ofHours(4), true, null, false, "");
        assertThat(column(field("wait", ValueType.DURATION), long4h).boundaries())
                .containsExactly(
                        new Boundary(Duration.parse("PT3H59M59S"), Duration.ofHours(4), Duration.parse("PT4H0M1S")));
        Instant noon = Instant.parse("2026-03-17T12:00:00Z");
        assertThat(column(field("due", ValueType.DATE_TIME), new Condition.Range(null, false, noon, false, ""))
                        .boundaries())
                .containsExactly(new Boundary(noon.minusSeconds(1), noon, noon.plusSeconds(1)));
    }

    @Test
    void aChoiceHasASegmentForEachAllowedValue() {
        assertThat(written(field("tier", ValueType.CHOICE, "C", "B", "A"), is("A")))
                .containsExactly("C", "B", "A", "unknown");
    }

    @Test
    void aTextHasAnOpenRemainder() {
        IndexedColumn column = column(field("mode", ValueType.TEXT), is("AIR"), not("SEA"));
        assertThat(written(column)).containsExactly("AIR", "SEA", "not AIR, SEA", "unknown");
        assertThat(column.possible().get(2).sample()).isEqualTo("any other");
    }

    @Test
    void yesAndNoAreTwo() {
        assertThat(written(field("open", ValueType.YES_NO, null, null, false), is(true)))
                .containsExactly("yes", "no");
    }

    @Test
    void listsThatAnswerAlikeAreOneSegment() {
        Field flags = list("flags", "SAFETY", "LEGAL", "MONEY", "OTHER");
        assertThat(written(flags, has("SAFETY", "LEGAL"), hasNone("MONEY")))
                .containsExactly(
                        "has none of LEGAL, MONEY, SAFETY",
                        "has LEGAL, SAFETY and has none of MONEY",
                        "has MONEY and has none of LEGAL, SAFETY",
                        "has LEGAL, SAFETY and has MONEY",
                        "unknown");
    }

    @Test
    void neighboursAreWrittenAsOneRange() {
        IndexedColumn column = column(field("hours", ValueType.NUMBER), range("[0..4)"), range("[4..8)"));
        List<Segment> all = column.possible();
        assertThat(column.written(all)).isEqualTo("any");
        assertThat(column.written(all.subList(0, 4))).isEqualTo("not unknown");
        assertThat(column.written(all.subList(1, 3))).isEqualTo("[0..8)");
        assertThat(column.written(all.subList(2, 5))).isEqualTo(">= 4 or unknown");
        assertThat(column.written(List.of(all.get(0), all.get(2)))).isEqualTo("< 0 or [4..8)");
    }

    @Test
    void manyChoicesAreWrittenAsWhatIsMissing() {
        IndexedColumn column = column(field("tier", ValueType.CHOICE, "D", "C", "B", "A"), is("A"));
        List<Segment> all = column.possible();
        assertThat(column.written(all.subList(0, 3))).isEqualTo("not A");
        assertThat(column.written(all.subList(0, 2))).isEqualTo("D, C");
        assertThat(column.written(List.of(all.get(0), all.get(4)))).isEqualTo("D, unknown");
    }

    private static List<String> written(Field field, Condition... conditions) {
        return written(column(field, conditions));
    }

    private static List<String> written(IndexedColumn column) {
        return column.possible().stream()
                .map(segment -> column.written(List.of(segment)))
                .toList();
    }

    private static IndexedColumn column(Field field, Condition... conditions) {
        List<Condition> cells = new ArrayList<>(List.of(conditions));
        cells.add(any());
        return new IndexedColumn(new Column(field, field.label(), "C"), cells);
    }
}
