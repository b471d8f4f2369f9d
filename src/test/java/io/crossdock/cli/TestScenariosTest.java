package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestScenariosTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        Files.copy(Path.of("test-scenarios/defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.createDirectories(folder.resolve("tables"));
    }

    @Test
    void scenariosThatPassEndWellAndLeaveTheFilesAskedFor() throws IOException {
        sheet("at 70,70,PB-001");
        Run run = Run.of(
                "test",
                folder.toString(),
                "--junit",
                folder.resolve("r.xml").toString(),
                "--html",
                folder.resolve("r.html").toString(),
                "--missing",
                folder.resolve("missing").toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .contains(
                        "1 scenario, all passed. Tried: rows 0 %",
                        "ActionCatalogue, row AC-REALLOCATE_STOCK never counted.");
        assertThat(folder.resolve("r.xml")).exists();
        assertThat(folder.resolve("r.html")).exists();
        assertThat(folder.resolve("missing/PriorityBands-missing.csv")).exists();
    }

    @Test
    void failuresAndTooLittleTriedAreFaults() throws IOException {
        sheet("at 70,70,PB-002");
        Run run = Run.of("test", folder.toString(), "--rows", "50");

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.out())
                .contains(
                        "tables/Bands/at 70",
                        "    expected PB-002\n    actual   PB-001\n",
                        "1 scenario, 1 failed.",
                        "--rows asks for 50 %, and it is 0 %.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Run run = Run.of("test", folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err())
                .isEqualTo(
                        folder.resolve("nowhere") + ": there is no such folder. Name the folder of your scenarios.\n");
    }

    @Test
    void aNewWorkbookOfATablePassesAsItIs() throws IOException {
        Path workbook = folder.resolve("tables/Bands.xlsx");
        Run written = Run.of("test", folder.toString(), "--new", "PriorityBands", "--out", workbook.toString());
        Run run = Run.of("test", folder.toString());

        assertThat(written.out())
                .isEqualTo("Wrote " + workbook + " with 4 scenarios. Check them, change them, and keep the file in"
                        + " test-scenarios/tables.\n");
        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("4 scenarios, all passed.");
    }

    @Test
    void aTableThatIsNotThereNamesTheNearest() {
        Run run = Run.of("test", folder.toString(), "--new", "PriorityBand");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).isEqualTo("There is no table \"PriorityBand\". Maybe PriorityBands.\n");
    }

    private void sheet(String line) throws IOException {
        Files.writeString(
                folder.resolve("tables/Bands.csv"), "Table,PriorityBands\nscenario,priorityScore,expect row\n" + line);
    }
}
