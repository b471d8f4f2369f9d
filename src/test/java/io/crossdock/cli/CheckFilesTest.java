package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check writes when it is asked to. */
class CheckFilesTest {
    @TempDir
    private Path home;

    private Path tables = Path.of("");

    @BeforeEach
    void oneWorkbookWithItsTwin() throws IOException {
        tables = home.resolve("decision-tables");
        Path csv = Files.createDirectories(tables.resolve("csv/escalation"));
        Files.copy(Path.of("decision-tables/escalation.xlsx"), tables.resolve("escalation.xlsx"));
        for (String sheet : List.of("About", "EscalationLadder", "EscalationRoles", "EscalationChannels")) {
            Files.copy(Path.of("decision-tables/csv/escalation/" + sheet + ".csv"), csv.resolve(sheet + ".csv"));
        }
    }

    @Test
    void theTwinsAreWrittenAsTheWorkbooksSay() throws IOException {
        List<String> told = new TwinCheck(tables).fix();

        assertThat(told)
                .containsExactly("Wrote the .csv twin of " + tables.resolve("escalation.xlsx")
                        + ": EscalationAdjustments.csv, EscalationTop.csv, LateEscalation.csv.");
        assertThat(new TwinCheck(tables).findings()).isEmpty();
    }

    @Test
    void theFindingOfATwinNamesTheCommandThatMendsIt() throws IOException {
        assertThat(new TwinCheck(tables).findings().get(0).advice())
                .startsWith("If the workbook is right, run crossdock check --fix;");
    }

    @Test
    void aWorkbookWithFindingsGetsACopy() throws IOException {
        Path copies = home.resolve("copies");

        List<String> told = annotated(finding()).write(copies);

        assertThat(told).containsExactly("Wrote " + copies.resolve("escalation.xlsx") + " with 1 finding.");
        assertThat(copies.resolve("escalation.xlsx")).exists();
    }

    @Test
    void withoutFindingsNothingIsWritten() throws IOException {
        assertThat(annotated().write(home.resolve("copies")))
                .containsExactly("No workbook has a finding, so no copy was written.");
    }

    @Test
    void aCopyNeverReplacesTheWorkbook() {
        assertThatThrownBy(() -> annotated(finding()).write(tables))
                .isInstanceOf(CannotGoOn.class)
                .hasMessage(tables.resolve("escalation.xlsx")
                        + " lies among the workbooks that decide. Name another place.");
    }

    private AnnotatedWorkbooks annotated(Finding... findings) {
        return new AnnotatedWorkbooks(home, List.of(findings));
    }

    private Finding finding() {
        Place place = Place.of(tables.resolve("escalation.xlsx").toString())
                .sheet("EscalationTop")
                .cell("B12");
        return new Finding("DT-104", Finding.Level.ERROR, place, "", "", "It is wrong.", "");
    }
}
