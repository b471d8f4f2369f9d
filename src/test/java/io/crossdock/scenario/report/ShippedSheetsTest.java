package io.crossdock.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheets of the repository alone try all that its tables say. */
class ShippedSheetsTest {
    private static final TestReport REPORT = run();

    private static TestReport run() {
        Scenarios all = Scenarios.load(
                Path.of("test-scenarios"), ShippedRuleSet.release().vocabulary());
        List<Scenario> sheets =
                all.all().stream().filter(Scenario.OfRow.class::isInstance).toList();
        return new TestRun(
                        ShippedRuleSet.release(),
                        ShippedRuleSet.service()::decide,
                        ShippedRuleSet::detect,
                        ShippedRuleSet.service()::plan,
                        ran -> {})
                .of(new Scenarios(sheets, all.evaluatedAt(), all.faults()));
    }

    @Test
    void everyRowCounted() {
        assertThat(REPORT.tables())
                .allSatisfy(table -> assertThat(table.coverage().untriedRows()).isEmpty());
    }

    @Test
    void atLeast95OfAHundredPlacesAtBoundsAreTried() {
        assertThat(REPORT.coverage().boundaries().percent()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void atLeast90OfAHundredFaultsAreNoticed() {
        assertThat(REPORT.noticed().percent()).isGreaterThanOrEqualTo(90);
    }
}
