package io.crossdock.scenario.report;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.scenario.RequestDecider;
import io.crossdock.scenario.RequestPlanner;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.ScenarioResult;
import io.crossdock.scenario.ScenarioRunner;
import io.crossdock.scenario.Scenarios;
import io.crossdock.scenario.SignalDetector;
import io.crossdock.scenario.TableCase;
import io.crossdock.scenario.TableCases;
import io.crossdock.scenario.coverage.Coverage;
import io.crossdock.scenario.mutation.MutationRun;
import io.crossdock.scenario.mutation.TableMutants;
import io.crossdock.table.DecisionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Runs scenarios against a release, then looks at what they leave open.
 *
 * @param decider decides, {@code detector} detects and {@code planner} plans with that release
 * @param done is told how many scenarios have run
 */
public record TestRun(
        CompiledRelease release,
        RequestDecider decider,
        SignalDetector detector,
        RequestPlanner planner,
        IntConsumer done) {

    public TestReport of(Scenarios scenarios) {
        List<ScenarioResult> results = results(scenarios.all());
        List<TableCase> cases = TableCases.of(release, scenarios.all());
        List<DecisionTable> tables = release.book().tables();
        Coverage coverage = Coverage.of(tables, results, cases, scenarios.evaluatedAt());
        return new TestReport(
                release.release(),
                results,
                scenarios.faults(),
                coverage,
                mutants(tables, cases, scenarios.evaluatedAt()),
                scenarios.evaluatedAt());
    }

    private List<ScenarioResult> results(List<Scenario> all) {
        ScenarioRunner runner = new ScenarioRunner(release, decider, detector, planner);
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : all) {
            results.add(runner.run(scenario));
            done.accept(results.size());
        }
        return results;
    }

    private static List<TableMutants> mutants(List<DecisionTable> tables, List<TableCase> cases, Instant usual) {
        Map<String, List<TableCase>> byTable =
                cases.stream().collect(Collectors.groupingBy(one -> one.table().name()));
        return tables.stream()
                .map(table -> new MutationRun(table, byTable.getOrDefault(table.name(), List.of()), usual).result())
                .toList();
    }
}
