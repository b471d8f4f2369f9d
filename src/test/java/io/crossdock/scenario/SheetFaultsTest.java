package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors get wrong in sheets of scenarios, and the message each mistake gives. */
class SheetFaultsTest {
    @TempDir
    private Path temp;

    private TrialFolder folder;

    @BeforeEach
    void start() {
        folder = TrialFolder.in(temp);
    }

    @Test
    void sheetNamesItsTable() {
        sheet("scenario,priorityScore,expect row\nat 70,70,PB-001\n");

        assertThat(folder.faults())
                .containsExactly("tables/Bands.csv > line 1: the sheet does not say which table it asks."
                        + " Write Table,<name> in line 1.");
    }

    @Test
    void columnsHaveTheirPlaces() {
        sheet("Table,PriorityBands\nname,priorityScore,priorityScore\nat 70,70,70\n");

        assertThat(folder.faults())
                .containsExactly(
                        "tables/Bands.csv > line 2: two columns are named \"priorityScore\".",
                        "tables/Bands.csv > line 2: the first column is not \"scenario\". Give each line a name there.",
                        "tables/Bands.csv > line 2: there is no column \"expect row\"."
                                + " Write the row that must win, - for none.");
    }

    @Test
    void blankCellsMeanNothing() {
        sheet("Table,PriorityBands\nscenario,priorityScore,expect row\nat 70,,PB-001\n");

        assertThat(folder.faults())
                .containsExactly("tables/Bands.csv > line 3: B3 is blank."
                        + " Write unknown for a fact, - for no row or no value.");
    }

    @Test
    void cellsBeyondTheColumnsAreNotIgnored() {
        sheet("Table,PriorityBands\nscenario,priorityScore,expect row\nat 70,70,PB-001,P1\n");

        assertThat(folder.faults()).containsExactly("tables/Bands.csv > line 3: there are more cells than columns.");
    }

    @Test
    void scenariosOfASheetHaveDifferentNames() {
        sheet("Table,PriorityBands\nscenario,priorityScore,expect row\nat 70,70,PB-001\nat 70,71,PB-001\n");

        assertThat(folder.faults()).containsExactly("tables/Bands.csv > line 4: there are two scenarios \"at 70\".");
    }

    @Test
    void sheetWithoutScenariosProvesNothing() {
        sheet("Table,PriorityBands\nscenario,priorityScore,expect row\n");

        assertThat(folder.faults())
                .containsExactly("tables/Bands.csv: the sheet has no scenario. Write one per line from line 3 on.");
    }

    private void sheet(String text) {
        folder.with("tables/Bands.csv", text);
    }
}
