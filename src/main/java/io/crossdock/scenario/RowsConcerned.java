package io.crossdock.scenario;

import io.crossdock.model.Decision;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.model.Explanation.NearMiss;
import io.crossdock.model.Explanation.TableTrace;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.words.Nearest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows that brought a part of an answer about, and why others did not match. */
record RowsConcerned(CompiledRelease release, Decision decision) {
    private static final Map<String, Set<Stage>> STAGES = Map.ofEntries(
            Map.entry("classification", EnumSet.of(Stage.CLASSIFICATION)),
            Map.entry("dataQuality", EnumSet.of(Stage.QUALITY)),
            Map.entry("severity", EnumSet.of(Stage.SEVERITY)),
            Map.entry("priority", EnumSet.of(Stage.PRIORITY)),
            Map.entry("escalation", EnumSet.of(Stage.ESCALATION, Stage.LATE_ESCALATION)),
            Map.entry("policyOutcomes", EnumSet.of(Stage.RESOLUTION, Stage.POLICY)),
            Map.entry("recommendedActions", EnumSet.of(Stage.RESOLUTION, Stage.APPROVALS, Stage.AUTOMATION)),
            Map.entry("approval", EnumSet.of(Stage.RESOLUTION, Stage.APPROVALS)),
            Map.entry("automation", EnumSet.of(Stage.AUTOMATION)),
            Map.entry("communications", EnumSet.of(Stage.COMMUNICATIONS)));

    /** Points of factors and checks matter only where points are asked for. */
    private static final List<String> POINTS = List.of("score", "factors", "checks");

    List<String> behind(DottedPath path) {
        Set<Stage> stages = STAGES.getOrDefault(path.section(), EnumSet.noneOf(Stage.class));
        boolean points = POINTS.stream().anyMatch(path.written()::contains);
        Stream<String> gaps =
                decision.noRuleMatched().stream().map(gap -> gap.table() + " had no row for " + gap.facts());
        Stream<String> rows = decision.explanation().rows().stream()
                .filter(row -> table(row.table())
                        .filter(table -> stages.contains(table.stage()))
                        .filter(table -> points || table.hit() != HitPolicy.SUM)
                        .isPresent())
                .map(RowsConcerned::reason)
                .distinct();
        return Stream.concat(rows, gaps).toList();
    }

    /** What the author gives as reasons of this row. */
    List<String> reasons(String row) {
        return decision.explanation().rows().stream()
                .filter(fired -> fired.row().equals(row))
                .map(RowsConcerned::reason)
                .distinct()
                .toList();
    }

    boolean exists(String row) {
        return tableOf(row).isPresent();
    }

    /** What the row asked for and did not find, or which rows of its table fired in its place. */
    List<String> whyNot(String row) {
        Optional<DecisionTable> table = tableOf(row);
        if (table.isEmpty()) {
            List<String> ids = release.tables().tables().stream()
                    .flatMap(known -> known.rows().stream())
                    .map(known -> known.id())
                    .toList();
            return List.of("no table has a row " + row + "."
                    + Nearest.to(row, ids).map(near -> " Maybe " + near + ".").orElse(""));
        }
        String name = table.get().name();
        List<String> missed = traces(name)
                .flatMap(trace -> trace.nearest().stream())
                .filter(miss -> miss.row().equals(row))
                .map(miss -> missed(name, miss))
                .distinct()
                .toList();
        Stream<String> asked = missed.isEmpty() ? Stream.of(asked(table.get(), row)) : missed.stream();
        List<String> instead = decision.explanation().rows().stream()
                .filter(fired -> fired.table().equals(name))
                .map(RowsConcerned::reason)
                .distinct()
                .toList();
        return Stream.concat(asked, instead.stream()).toList();
    }

    private Stream<TableTrace> traces(String table) {
        List<TableTrace> full = decision.explanation().full();
        return full == null
                ? Stream.empty()
                : full.stream().filter(trace -> trace.table().equals(table));
    }

    private static String missed(String table, NearMiss miss) {
        List<String> failed = miss.failed().stream()
                .map(cell -> cell.field() + " must be " + cell.asked() + " and is " + cell.found())
                .toList();
        return miss.row() + " (" + table + ") did not match: " + String.join("; ", failed);
    }

    /** For rows that are not among the nearest ones, whose misses the answer does not tell. */
    private static String asked(DecisionTable table, String id) {
        Row row = table.row(id).orElseThrow();
        List<String> asked = IntStream.range(0, table.when().size())
                .filter(i -> !(row.when().get(i) instanceof Condition.Any))
                .mapToObj(i ->
                        table.when().get(i).label() + " " + row.when().get(i).written())
                .toList();
        return id + " (" + table.name() + ") asks for " + String.join("; ", asked);
    }

    private static String reason(FiredRow row) {
        return row.row() + " (" + row.table() + ") fired: " + row.reason();
    }

    private Optional<DecisionTable> table(String name) {
        return release.tables().has(name) ? Optional.of(release.tables().table(name)) : Optional.empty();
    }

    private Optional<DecisionTable> tableOf(String row) {
        return release.tables().tables().stream()
                .filter(table -> table.row(row).isPresent())
                .findFirst();
    }
}
