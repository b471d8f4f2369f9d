package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.table.sheet.WorkbookReader;
import io.crossdock.table.sheet.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios in Excel: headings are what people call things. */
class ScenarioWorkbookTest {
    @TempDir
    private Path temp;

    private TrialFolder folder;

    @BeforeEach
    void start() throws IOException {
        folder = TrialFolder.in(Files.createDirectories(temp.resolve("scenarios")));
    }

    @Test
    void aSheetOfCasesSaysOnlyWhatMatters() throws IOException {
        workbook("priority/tiers.xlsx", """
            Cases
            scenario,Customer tier,order.lines[0].affectedQty,expect Priority score,expect severity.level
            key account,STRATEGIC,,25,
            everybody else,,,16,SEV3
            """);

        assertThat(run())
                .containsExactly(
                        "priority/tiers/Sheet/key account: passed", "priority/tiers/Sheet/everybody else: passed");
    }

    @Test
    void rowsAndRefusedValuesCanBeExpected() throws IOException {
        workbook("priority/tiers.xlsx", """
            Cases
            scenario,Customer tier,expect rows,expect noRuleMatched
            nobody knows,unknown,PB-004 | SV-001,-
            """);

        assertThat(run()).containsExactly("priority/tiers/Sheet/nobody knows: passed");
    }

    @Test
    void aCaseThatFailsIsToldLikeAnyOther() throws IOException {
        workbook("tiers.xlsx", "Cases\nscenario,Customer tier,expect Priority\nkey account,STRATEGIC,P1\n");

        assertThat(run().get(0))
                .startsWith("tiers/Sheet/key account: failed\n  priority.level\n    expected P1\n    actual   P4\n");
    }

    @Test
    void tablesAreAskedByLabels() throws IOException {
        workbook("tables/bands.xlsx", """
            Table,PriorityBands
            scenario,Priority score,expect row,expect Priority by score
            at 70,70,PB-001,P1
            """);

        assertThat(run())
                .singleElement()
                .asString()
                .startsWith("tables/bands/Sheet/at 70 (")
                .endsWith("): passed");
    }

    @Test
    void aHeadingThatMeansNothingNamesTheNearest() throws IOException {
        workbook("tiers.xlsx", "Cases\nscenario,Custommer tier,expect Prioritty\nx,A,P4\n");

        assertThat(faults())
                .containsExactly(
                        "tiers.xlsx > Sheet > B2: \"Custommer tier\" is no fact of a request. Maybe \"Customer tier\".",
                        "tiers.xlsx > Sheet > C2: \"expect Prioritty\" is no part of an answer. Maybe \"expect"
                                + " Priority\".",
                        "tiers.xlsx > Sheet > x > then: nothing is expected. Write for example priority.level: P1.");
    }

    @Test
    void linesHaveNamesOfTheirOwn() throws IOException {
        workbook("tiers.xlsx", "Cases\nscenario,Customer tier,expect Priority\nx,A,P4\nx,B,P4\n,C,P4\n");

        assertThat(faults())
                .containsExactly(
                        "tiers.xlsx > Sheet > A4: there are two scenarios \"x\". Write a name that no other line has.",
                        "tiers.xlsx > Sheet > A5: the scenario has no name. Write a name that no other line has.");
    }

    private void workbook(String name, String sheet) throws IOException {
        Path csv = Files.createDirectories(temp.resolve("csv"));
        Files.writeString(csv.resolve("Sheet.csv"), sheet);
        Path target = folder.path().resolve(name);
        Files.createDirectories(target.getParent());
        new WorkbookWriter(List.of("# Read me"), Map.of()).write(new WorkbookReader().readFolder(csv), target);
    }

    private List<String> faults() {
        return load().faults().stream().map(ScenarioFault::message).toList();
    }

    private List<String> run() {
        assertThat(faults()).isEmpty();
        return ScenariosTest.runner().run(load().all()).stream()
                .map(ScenarioResult::report)
                .toList();
    }

    private Scenarios load() {
        return Scenarios.load(folder.path(), ShippedRuleSet.release().vocabulary());
    }
}
