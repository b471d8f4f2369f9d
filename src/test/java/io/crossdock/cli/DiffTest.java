package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final Path SHIPPED = Path.of("decision-tables", "csv", "quality-and-priority");
    private static final Path WORDS = Path.of("decision-tables", "csv", "vocabulary");

    @TempDir
    Path folder = Path.of("");

    private Path changed = Path.of("");

    @BeforeEach
    void aCopyOfTheBands() throws IOException {
        copy(WORDS, folder.resolve("vocabulary"));
        changed = folder.resolve("quality-and-priority");
        copy(SHIPPED, changed);
        Path bands = changed.resolve("DataQualityGrade.csv");
        Files.writeString(bands, Files.readString(bands).replace("DG-002,0.80,", "DG-002,0.70,"));
    }

    @Test
    void changedCellsStandBelowTheirRow() {
        Run run = Run.of("diff", SHIPPED.toString(), changed.toString());

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("~ DG-002").contains("loosens").contains("Risk high, next version: minor.");
    }

    @Test
    void nothingDiffersFromItself() {
        Run run = Run.of("diff", SHIPPED.toString(), SHIPPED.toString(), "--exit-code");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).isEqualTo("Nothing differs.\n");
    }

    @Test
    void theExitCodeTellsScriptsWhenAsked() {
        assertThat(Run.of("diff", SHIPPED.toString(), changed.toString(), "--exit-code")
                        .exit())
                .isEqualTo(Exit.FOUND_FAULTS);
    }

    @Test
    void aWorkbookAndItsTwinAreTheSame() {
        Run run = Run.of("diff", "decision-tables/quality-and-priority.xlsx", SHIPPED.toString());

        assertThat(run.out()).isEqualTo("Nothing differs.\n");
    }

    @Test
    void wholeRuleSetsAreCompared() {
        Run run = Run.of("diff", ".", ".", "--json");

        assertThat(run.out()).contains("\"risk\" : \"LOW\"").contains("\"step\" : \"NONE\"");
    }

    @Test
    void gitGivesSevenArguments() {
        Run run = Run.of(
                "diff",
                "--git",
                "decision-tables/escalation.xlsx",
                "/dev/null",
                ".",
                ".",
                "decision-tables/escalation.xlsx",
                "0000",
                "100644");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("diff of decision-tables/escalation.xlsx\n")
                .contains("EscalationTop (added)");
    }

    @Test
    void aWorkbookIsTextForGit() {
        Run run = Run.of("table", "text", "decision-tables/escalation.xlsx");

        assertThat(run.out())
                .startsWith("== About.csv\nRule set,distribution-exceptions\n")
                .contains("\n== EscalationTop.csv\n");
    }

    @Test
    void whatCannotBeReadIsNotCompared() throws IOException {
        Path grades = changed.resolve("DataQualityGrade.csv");
        Files.writeString(grades, Files.readString(grades).replace("DG-002,0.70,", "DG-002,\"0,70\","));

        Run run = Run.of("diff", SHIPPED.toString(), changed.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).startsWith(changed + " cannot be compared: 1 error. The first: ");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        Run run = Run.of("diff", ".", "elsewhere");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).isEqualTo("elsewhere: there is no such file or folder. Check the path.\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
