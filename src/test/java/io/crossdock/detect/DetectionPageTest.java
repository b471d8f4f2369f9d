package io.crossdock.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.ruleset.drl.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DetectionPageTest {
    private static final Path PAGE = Path.of("docs", "detection.md");

    @Test
    void thePageSaysWhatTaxonomyTablesAndRulesSay() throws IOException {
        String made = DetectionPage.of(ShippedRuleSet.release(), RuleFile.of(Path.of(""), "rules/detection", ".drl"));
        if ("docs".equals(System.getProperty("crossdock.update"))) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/detection.md is not what the rules say. Write it anew with -Dcrossdock.update=docs.")
                .isEqualTo(made);
    }

    @Test
    void everyTypeNamesItsSignals() throws IOException {
        String made = DetectionPage.of(ShippedRuleSet.release(), RuleFile.of(Path.of(""), "rules/detection", ".drl"));

        assertThat(made.lines().filter(line -> line.equals("- Signals:"))).isEmpty();
        assertThat(made.lines().filter(line -> line.startsWith("### "))).hasSize(70);
    }
}
