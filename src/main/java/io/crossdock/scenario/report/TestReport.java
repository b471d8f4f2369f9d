package io.crossdock.scenario.report;

import io.crossdock.ruleset.Release;
import io.crossdock.scenario.ScenarioFault;
import io.crossdock.scenario.ScenarioResult;
import io.crossdock.scenario.coverage.Coverage;
import io.crossdock.scenario.coverage.Share;
import io.crossdock.scenario.coverage.TableCoverage;
import io.crossdock.scenario.mutation.TableMutants;
import io.crossdock.scenario.ready.MissingScenarios;
import io.crossdock.scenario.ready.ReadySheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of all scenarios found.
 *
 * @param faults what is wrong with scenario files; they count as failures
 * @param mutants in the order of the tables of the coverage
 * @param usual when tables are asked unless a line says so
 */
public record TestReport(
        Release release,
        List<ScenarioResult> results,
        List<ScenarioFault> faults,
        Coverage coverage,
        List<TableMutants> mutants,
        Instant usual) {
    public TestReport {
        results = List.copyOf(results);
        faults = List.copyOf(faults);
        mutants = List.copyOf(mutants);
    }

    /** All that was found of one table. */
    public record OfTable(TableCoverage coverage, TableMutants mutants) {
        public boolean isComplete() {
            return coverage.isComplete() && mutants.share().isAll();
        }
    }

    public List<OfTable> tables() {
        List<OfTable> tables = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            tables.add(new OfTable(coverage.tables().get(i), mutants.get(i)));
        }
        return tables;
    }

    public List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.hasPassed()).toList();
    }

    public boolean hasPassed() {
        return faults.isEmpty() && failed().isEmpty();
    }

    /** Faults made in tables, and how many were noticed. */
    public Share noticed() {
        return mutants.stream().map(TableMutants::share).reduce(Share.NONE, Share::plus);
    }

    /** Sheets with the scenarios that are missing, for tables that lack some. */
    public List<ReadySheet> missing() {
        return tables().stream()
                .map(this::missing)
                .filter(sheet -> !sheet.isEmpty())
                .toList();
    }

    ReadySheet missing(OfTable table) {
        return MissingScenarios.of(table.coverage(), table.mutants(), usual);
    }
}
