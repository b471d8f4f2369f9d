package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void longTextGoesOnUnderItself() {
        Page page = new Page(Ink.PLAIN);
        page.item("  AG-001  ", "word ".repeat(30).strip());

        assertThat(page.lines())
                .containsExactly(
                        "  AG-001  " + "word ".repeat(20).strip(),
                        "          " + "word ".repeat(10).strip());
    }

    @Test
    void numbersAreGroupedAndKeepTheirDecimals() {
        assertThat(Page.number(new BigDecimal("12500.50"))).isEqualTo("12,500.5");
        assertThat(Page.number(new BigDecimal("-0.25"))).isEqualTo("-0.25");
        assertThat(Page.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(Page.number(null)).isEqualTo("unknown");
    }

    @Test
    void headingsAreBoldOnATerminalOnly() {
        Page page = new Page(new Ink(true));
        page.section("Why");

        assertThat(page.lines()).containsExactly("", "\u001b[1mWhy\u001b[0m");
        assertThat(Ink.PLAIN.bold("Why")).isEqualTo("Why");
    }
}
