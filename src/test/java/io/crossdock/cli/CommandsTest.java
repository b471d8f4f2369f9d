package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aMistypedCommandNamesTheNearest() {
        Run run = Run.of("explian");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("Did you mean: crossdock explain").endsWith("Try: crossdock --help\n");
    }

    @Test
    void withoutACommandAllCommandsAreShown() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).startsWith("Which command?\n").contains("serve", "check", "decide", "explain", "table");
    }

    @Test
    void helpSaysTheExitCodes() {
        Run run = Run.of("--help");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("Exit codes:", "1   it ran and found faults");
    }

    @Test
    void aFolderWithoutARuleSetIsRefusedWithAdvice() {
        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err())
                .isEqualTo(folder.toAbsolutePath() + " has no folder decision-tables. Name the folder that holds"
                        + " decision-tables and rules with --home, or set CROSSDOCK_HOME.\n");
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("explain", folder.resolve("case.json").toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).isEqualTo(folder.resolve("case.json") + ": there is no such file. Check the path.\n");
    }

    @Test
    void anExtractNeedsAMapping() {
        Run run = Run.of("decide", "rows.csv");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err())
                .startsWith("A .csv file needs --mapping mapping.yaml, which says what its columns mean.\n");
    }
}
