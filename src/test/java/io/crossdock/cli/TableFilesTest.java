package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
    private static final String ABOUT = "Rule set,test\nArea,Holds\n";

    @TempDir
    Path folder = Path.of("");

    private Path csv = Path.of("");
    private Path workbook = Path.of("");

    @BeforeEach
    void oneWorkbookWithItsTwin() throws IOException {
        csv = Files.createDirectories(folder.resolve("csv").resolve("holds"));
        workbook = folder.resolve("holds.xlsx");
        Files.writeString(csv.resolve("About.csv"), ABOUT);
    }

    @Test
    void importMakesAWorkbookAndExportGivesTheSameFilesBack() throws IOException {
        Run made = Run.of("table", "import", csv.toString(), workbook.toString());
        Files.writeString(csv.resolve("About.csv"), "changed");
        Files.writeString(csv.resolve("Gone.csv"), "a sheet that the workbook does not have");

        Run written = Run.of("table", "export", workbook.toString());

        assertThat(made.out()).isEqualTo("Wrote 1 sheet to " + workbook + ".\n");
        assertThat(written.out()).isEqualTo("Wrote 1 sheet to " + csv + ".\n");
        assertThat(csv.resolve("About.csv")).hasContent(ABOUT);
        assertThat(csv.resolve("Gone.csv")).doesNotExist();
    }

    @Test
    void filesThatCannotBeReadMakeNoWorkbook() throws IOException {
        Files.writeString(csv.resolve("About.csv"), "Rule set;test\n");

        Run run = Run.of("table", "import", csv.toString(), workbook.toString());

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.out())
                .contains("separated by semicolons")
                .endsWith("No workbook was made: the .csv files have errors.\n");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void aTwinThatSaysTheSameIsFine() throws IOException {
        Run.of("table", "import", csv.toString(), workbook.toString());

        assertThat(new TwinCheck(folder).findings()).isEmpty();
    }

    @Test
    void aTwinThatSaysSomethingElseIsFoundWithTheMendingCommands() throws IOException {
        Run.of("table", "import", csv.toString(), workbook.toString());
        Files.writeString(csv.resolve("About.csv"), "Rule set,another\n");

        assertThat(new TwinCheck(folder).findings())
                .singleElement()
                .extracting(finding -> finding.message())
                .isEqualTo(workbook + ": its .csv twin in " + csv
                        + " says something else: About.csv. If the workbook is"
                        + " right, run crossdock check --fix; if the .csv files are, run"
                        + " crossdock table import " + csv + " " + workbook + ". (TW-001)");
    }
}
