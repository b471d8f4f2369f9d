package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableShowTest {
    @Test
    void aTableStandsInColumns() {
        Run run = Run.of("table", "show", "prioritybands", "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).startsWith("PriorityBands  (").contains("Hit UNIQUE, cover COMPLETE, per case");
        assertThat(run.out().lines().filter(line -> line.startsWith("PB-"))).hasSize(4);
    }

    @Test
    void oneRowStandsCellUnderCell() {
        Run run = Run.of("table", "show", "PriorityOverrides", "--row", "po-004", "--home", ".");

        assertThat(run.out()).containsPattern("Row +PO-004\n").containsPattern("Effect +AT_LEAST\n");
    }

    @Test
    void anUnknownTableNamesThoseThatExist() {
        Run run = Run.of("table", "show", "Weather", "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).startsWith("There is no table Weather. There are: ActionCatalogue, ");
    }

    @Test
    void anUnknownRowNamesTheFirstAndTheLast() {
        Run run = Run.of("table", "show", "PriorityBands", "--row", "PB-999", "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).isEqualTo("Table PriorityBands has no row PB-999. Its rows go from PB-001 to PB-004.\n");
    }
}
