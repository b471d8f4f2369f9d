package io.crossdock;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShippedReleaseTest {
    @Test
    void theFilesOfTheRepositoryAreTheReleaseThatTheProductNames() {
        LoadedRuleSet shipped = RuleSetFolder.load(Path.of(""), false);
        Release release = Objects.requireNonNull(shipped.compiled()).release();
        assertThat(release.status())
                .as(
                        "decision-tables/ or rules/ changed. When that is meant as the shipped release, write digest=%s"
                                + " into src/main/resources/io/crossdock/ruleset/shipped-release.properties",
                        release.digest())
                .isEqualTo(Release.Status.ACTIVE);
        assertThat(release.version()).isEqualTo("1.0.0");
    }

    @Test
    void theShippedRuleSetHasNothingToMend() {
        assertThat(ShippedRuleSet.findings())
                .filteredOn(finding -> finding.level() != Finding.Level.NOTE)
                .extracting(Finding::message)
                .isEmpty();
    }
}
