package io.crossdock.table.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Condition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeelTextTest {
    @Test
    void valuesAreLiterals() {
        assertThat(FeelText.literal(new BigDecimal("1250.50"))).isEqualTo("1250.5");
        assertThat(FeelText.literal("say \"no\" \\ never")).isEqualTo("\"say \\\"no\\\" \\\\ never\"");
        assertThat(FeelText.literal(true)).isEqualTo("true");
        assertThat(FeelText.literal(LocalDate.parse("2026-01-31"))).isEqualTo("@\"2026-01-31\"");
        assertThat(FeelText.literal(Instant.parse("2026-01-31T08:00:00Z"))).isEqualTo("@\"2026-01-31T08:00:00Z\"");
        assertThat(FeelText.literal(Duration.ofHours(4))).isEqualTo("@\"PT4H\"");
        assertThat(FeelText.literal(List.of("A", "B"))).isEqualTo("[\"A\", \"B\"]");
        assertThat(FeelText.literal(null)).isEqualTo("null");
    }

    @Test
    void unknownMatchesOnlyWhereItIsNamed() {
        assertThat(FeelText.test(new Condition.Any())).isEqualTo("-");
        assertThat(FeelText.test(new Condition.Unknown())).isEqualTo("null");
        assertThat(FeelText.test(new Condition.OneOf(Set.of("UK", "EU"), true, "")))
                .isEqualTo("\"EU\", \"UK\", null");
        assertThat(FeelText.test(new Condition.NoneOf(Set.of("EU"), ""))).isEqualTo("not(\"EU\", null)");
    }

    @Test
    void rangesKeepTheirEdges() {
        assertThat(FeelText.test(range("100", true, "500", false))).isEqualTo("[100..500)");
        assertThat(FeelText.test(range("100", false, "500", true))).isEqualTo("(100..500]");
        assertThat(FeelText.test(range("100", true, "", false))).isEqualTo(">= 100");
        assertThat(FeelText.test(range("", false, "100", false))).isEqualTo("< 100");
    }

    @Test
    void listsAreAskedForWhatTheyHold() {
        assertThat(FeelText.test(new Condition.Has(List.of("A", "B"), "")))
                .isEqualTo("? != null and (list contains(?, \"A\") or list contains(?, \"B\"))");
        assertThat(FeelText.test(new Condition.HasNone(List.of("A"), "")))
                .isEqualTo("? != null and not(list contains(?, \"A\"))");
    }

    private static Condition range(String low, boolean lowIncluded, String high, boolean highIncluded) {
        return new Condition.Range(
                low.isEmpty() ? null : new BigDecimal(low),
                lowIncluded,
                high.isEmpty() ? null : new BigDecimal(high),
                highIncluded,
                "");
    }
}
