package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTextTest {
    @Test
    void theGravestComeFirstAndEachStandsOnOneLine() {
        List<Finding> findings = List.of(
                finding(Finding.Level.NOTE, "n.xlsx"),
                finding(Finding.Level.ERROR, "b.xlsx"),
                finding(Finding.Level.ERROR, "a.xlsx"));

        assertThat(FindingsText.lines(findings, Ink.PLAIN))
                .containsExactly(
                        "2 errors",
                        "  b.xlsx: something. (DT-000)",
                        "  a.xlsx: something. (DT-000)",
                        "",
                        "1 note",
                        "  n.xlsx: something. (DT-000)",
                        "");
        assertThat(FindingsText.counts(findings)).isEqualTo("2 errors, 0 warnings, 1 note");
    }

    @Test
    void aSampleCanBeCopiedIntoAScenarioSheet() {
        Finding gap = new Finding(
                "DT-210",
                Finding.Level.ERROR,
                Place.of("a.xlsx").sheet("Bands").cell("B1"),
                "",
                "",
                "no row matches.",
                "",
                "no row for this,5,-");

        assertThat(FindingsText.lines(List.of(gap), Ink.PLAIN))
                .contains("    As a line of test-scenarios/tables/Bands.csv: no row for this,5,-");
    }

    private static Finding finding(Finding.Level level, String file) {
        return new Finding("DT-000", level, Place.of(file), "", "", "something.", "");
    }
}
