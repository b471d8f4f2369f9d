package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DmnExportFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void oneFileHoldsAllTablesAndOthersEachByItself() throws IOException {
        Run run = Run.of("dmn", "export", folder.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).endsWith("distribution-exceptions.dmn holds them all, tables/ each by itself.\n");
        assertThat(Files.readString(folder.resolve("distribution-exceptions.dmn")))
                .contains("<decision id=\"_decision.PriorityBands\" name=\"PriorityBands\">");
        assertThat(folder.resolve("tables").resolve("PriorityBands.dmn")).exists();
    }
}
