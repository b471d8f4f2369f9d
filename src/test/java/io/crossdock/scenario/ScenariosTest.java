package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.crossdock.DecisionService;
import io.crossdock.ShippedRuleSet;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of the repository against the shipped rule set. */
class ScenariosTest {
    private static final Path FOLDER = Path.of("test-scenarios");
    private static final Scenarios SCENARIOS =
            Scenarios.load(FOLDER, ShippedRuleSet.release().vocabulary());

    static ScenarioRunner runner() {
        DecisionService service = ShippedRuleSet.service();
        return new ScenarioRunner(ShippedRuleSet.release(), service::decide, ShippedRuleSet::detect, service::plan);
    }

    @TestFactory
    Stream<DynamicTest> casesAreDecidedAsExpected() {
        ScenarioRunner runner = runner();
        return SCENARIOS.all().stream()
                .filter(scenario -> !(scenario instanceof Scenario.OfRow))
                .map(scenario -> dynamicTest(scenario.name(), () -> run(runner, scenario)));
    }

    @TestFactory
    Stream<DynamicNode> tablesAnswerAsExpected() {
        ScenarioRunner runner = runner();
        Map<String, List<Scenario.OfRow>> sheets = SCENARIOS.all().stream()
                .filter(Scenario.OfRow.class::isInstance)
                .map(Scenario.OfRow.class::cast)
                .collect(Collectors.groupingBy(Scenario.OfRow::table, LinkedHashMap::new, Collectors.toList()));
        return sheets.entrySet().stream()
                .map(sheet -> dynamicContainer(
                        sheet.getKey(),
                        sheet.getValue().stream().map(row -> dynamicTest(row.label(), () -> run(runner, row)))));
    }

    private static void run(ScenarioRunner runner, Scenario scenario) {
        ScenarioResult result = runner.run(scenario);
        if (!result.hasPassed()) {
            throw new AssertionError(result.report());
        }
    }

    @Test
    void scenarioFilesHaveNoFaults() {
        assertThat(SCENARIOS.faults()).extracting(ScenarioFault::message).isEmpty();
    }

    @Test
    void noScenarioFileIsLeftUnread() throws IOException {
        Set<String> read =
                SCENARIOS.all().stream().map(ScenariosTest::file).collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).isEqualTo(scenarioFiles());
    }

    /** The file of a scenario without its ending: a case of a workbook is named by file, sheet and line. */
    private static String file(Scenario scenario) {
        if (scenario instanceof Scenario.OfRow row) {
            return "tables/" + row.place().sheet();
        }
        return Files.exists(FOLDER.resolve(scenario.name() + ".yaml"))
                ? scenario.name()
                : scenario.name().replaceFirst("/[^/]+/[^/]+$", "");
    }

    /** Counted apart from the loader, so that both would have to overlook the same file. */
    private static Set<String> scenarioFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("(?!samples/).*/.*\\.(yaml|csv|xlsx)"))
                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
