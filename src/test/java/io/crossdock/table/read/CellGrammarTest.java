package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Origin;
import io.crossdock.table.Place;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.sheet.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellGrammarTest {
    private static final Field AMOUNT = field(ValueType.NUMBER);
    private static final Field COUNT = field(ValueType.WHOLE);
    private static final Field SHARE = field(ValueType.PERCENT);
    private static final Field TIER = new Field(
            "tier",
            "Tier",
            ValueType.CHOICE,
            "",
            List.of("C", "B", "A", "UNKNOWN"),
            null,
            null,
            false,
            true,
            Origin.REQUEST,
            "");
    private static final Field FLAGS = new Field(
            "flags", "Flags", ValueType.CHOICE, "", List.of("X", "Y", "Z"), null, null, true, true, Origin.REQUEST, "");

    /** Each form with a value just below, at and just above its bounds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >= 100      | 99.99  | no
        >= 100      | 100    | yes
        >= 100      | 100.01 | yes
        > 100       | 99.99  | no
        > 100       | 100    | no
        > 100       | 100.01 | yes
        < 100       | 99.99  | yes
        < 100       | 100    | no
        < 100       | 100.01 | no
        <= 100      | 99.99  | yes
        <= 100      | 100.00 | yes
        <= 100      | 100.01 | no
        = 100       | 99.99  | no
        = 100       | 100.00 | yes
        = 100       | 100.01 | no
        100.0       | 100    | yes
        not 100     | 100    | no
        not 100     | 100.01 | yes
        [100..500)  | 99.99  | no
        [100..500)  | 100    | yes
        [100..500)  | 499.99 | yes
        [100..500)  | 500    | no
        (100..500]  | 100    | no
        (100..500]  | 100.01 | yes
        (100..500]  | 500    | yes
        (100..500]  | 500.01 | no
        [100..500]  | 100    | yes
        [100..500]  | 500    | yes
        (100..500)  | 100    | no
        (100..500)  | 500    | no
        [5..)       | 4.99   | no
        [5..)       | 5      | yes
        (..5)       | 4.99   | yes
        (..5)       | 5      | no
        (..5]       | 5      | yes
        [5..5]      | 5      | yes
        [-5..-1)    | -5     | yes
        [-5..-1)    | -1     | no
        < 0         | -0.01  | yes
        1, 2.50     | 2.5    | yes
        1, 2.50     | 2.51   | no
        """)
    void aBoundIsIncludedExactlyWhereTheSignSaysSo(String cell, BigDecimal value, String matches) {
        assertThat(read(AMOUNT, cell).matches(Values.plain(value))).isEqualTo(matches.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        any            | yes
        unknown        | yes
        A, unknown     | yes
        not unknown    | no
        A              | no
        not A          | no
        UNKNOWN        | no
        """)
    void onlyAnyAndUnknownMatchAMissingFact(String cell, String matches) {
        assertThat(read(TIER, cell).matches(null)).isEqualTo(matches.equals("yes"));
    }

    @Test
    void anAllowedValueIsTheValueEvenWhenItReadsLikeAWordOfTheGrammar() {
        assertThat(read(TIER, "UNKNOWN").matches("UNKNOWN")).isTrue();
        assertThat(read(TIER, "unknown").matches("UNKNOWN")).isFalse();
    }

    @Test
    void rangesDoNotMatchAMissingFact() {
        assertThat(read(AMOUNT, "(..5)").matches(null)).isFalse();
    }

    @Test
    void listsAskForOneOrForNone() {
        assertThat(read(FLAGS, "has X, Y").matches(List.of("Y", "Z"))).isTrue();
        assertThat(read(FLAGS, "has X, Y").matches(List.of("Z"))).isFalse();
        assertThat(read(FLAGS, "has none of X, Y").matches(List.of("Z"))).isTrue();
        assertThat(read(FLAGS, "has none of X, Y").matches(List.of())).isTrue();
        assertThat(read(FLAGS, "has none of X, Y").matches(List.of("X"))).isFalse();
        assertThat(read(FLAGS, "has none of X, Y").matches(null)).isFalse();
        assertThat(read(FLAGS, "not unknown").matches(List.of())).isTrue();
    }

    @Test
    void daysInstantsAndLengthsOfTimeCompare() {
        assertThat(read(field(ValueType.DATE), ">= 2026-01-31").matches(LocalDate.of(2026, 1, 31)))
                .isTrue();
        assertThat(read(field(ValueType.DATE), ">= 2026-01-31").matches(LocalDate.of(2026, 1, 30)))
                .isFalse();
        assertThat(read(field(ValueType.DATE_TIME), "< 2026-01-31T09:00:00+01:00")
                        .matches(Instant.parse("2026-01-31T07:59:59Z")))
                .isTrue();
        assertThat(read(field(ValueType.DATE_TIME), ">= 2026-01-31").matches(Instant.parse("2026-01-31T00:00:00Z")))
                .isTrue();
        assertThat(read(field(ValueType.DURATION), "> 1d12h").matches(Duration.ofHours(36)))
                .isFalse();
        assertThat(read(field(ValueType.DURATION), "> 1d12h").matches(Duration.ofMinutes(36 * 60 + 1)))
                .isTrue();
    }

    @Test
    void aCellShownAsPercentIsWhatItShowsInAPercentColumn() {
        assertThat(readShownAsPercent(SHARE, "3").matches(new BigDecimal("3"))).isTrue();
    }

    @Test
    void aCellShownAsPercentIsAFractionElsewhere() {
        assertThat(readShownAsPercent(AMOUNT, "120").matches(new BigDecimal("1.2")))
                .isTrue();
        assertThat(readShownAsPercent(AMOUNT, "120").written()).isEqualTo("1.20");
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        Condition.OneOf one = (Condition.OneOf) read(AMOUNT, "2.50");

        assertThat(one.values()).containsExactly(new BigDecimal("2.5"));
    }

    @Test
    void aWholeNumberMayBeWrittenWithZerosBehindThePoint() {
        assertThat(read(COUNT, "3.0").matches(new BigDecimal("3"))).isTrue();
    }

    @Test
    void aChoiceWithTheNameOfACellIsNoFormula() {
        Field level = new Field(
                "level", "Level", ValueType.CHOICE, "", List.of("L1", "L2"), null, null, false, true, Origin.TABLE, "");

        assertThat(read(level, "= L2").matches("L2")).isTrue();
    }

    private static Condition read(Field field, String text) {
        return read(field, new Cell("C12", text, false));
    }

    private static Condition readShownAsPercent(Field field, String text) {
        return read(field, new Cell("C12", text, true));
    }

    private static Condition read(Field field, Cell cell) {
        Findings findings = new Findings();
        Condition condition = CellGrammar.read(field, cell, new CellFaults(findings, Place.of("test"), "", ""));
        assertThat(findings.inSheetOrder()).isEmpty();
        return Objects.requireNonNull(condition);
    }

    private static Field field(ValueType type) {
        return new Field("field", "Field", type, "", List.of(), null, null, false, true, Origin.REQUEST, "");
    }
}
