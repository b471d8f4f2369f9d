package io.crossdock.scenario.coverage;

import io.crossdock.scenario.ScenarioResult;
import io.crossdock.scenario.TableCase;
import io.crossdock.scenario.TableRow;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.proof.TableIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What scenarios tried of all tables, in the order of the tables. */
public record Coverage(List<TableCoverage> tables) {
    public Coverage {
        tables = List.copyOf(tables);
    }

    /**
     * Rows count as tried when they counted in any decision or line of a sheet; bounds only when a line of a sheet asks
     * there, because only it says which row must win.
     *
     * @param usual when tables are asked unless a row is not valid then
     */
    public static Coverage of(
            List<DecisionTable> tables, Collection<ScenarioResult> results, List<TableCase> cases, Instant usual) {
        Map<String, Set<String>> fired = results.stream()
                .flatMap(result -> result.fired().stream())
                .collect(Collectors.groupingBy(TableRow::table, Collectors.mapping(TableRow::row, Collectors.toSet())));
        Map<String, List<TableCase>> byTable =
                cases.stream().collect(Collectors.groupingBy(one -> one.table().name()));
        return new Coverage(tables.stream()
                .map(table -> new TableCoverage(
                        table,
                        fired.getOrDefault(table.name(), Set.of()),
                        new BoundaryPoints(TableIndex.of(table), byTable.getOrDefault(table.name(), List.of()), usual)
                                .all()))
                .toList());
    }

    public Share rows() {
        return tables.stream().map(TableCoverage::rows).reduce(Share.NONE, Share::plus);
    }

    public Share boundaries() {
        return tables.stream().map(TableCoverage::boundaries).reduce(Share.NONE, Share::plus);
    }
}
