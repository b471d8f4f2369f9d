package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the lines of sheets; those that cannot be understood fail when they run, and are left out here. */
public final class TableCases {
    private TableCases() {}

    /** In the order of the scenarios; cases with a request around them are left out. */
    public static List<TableCase> of(CompiledRelease release, Collection<? extends Scenario> scenarios) {
        RowQuestion question = new RowQuestion(release);
        return scenarios.stream()
                .flatMap(scenario -> scenario instanceof Scenario.OfRow row ? Stream.of(row) : Stream.empty())
                .flatMap(row -> understood(question, row).stream())
                .toList();
    }

    private static Optional<TableCase> understood(RowQuestion question, Scenario.OfRow written) {
        List<Failure> unclear = new ArrayList<>();
        Optional<DecisionTable> asked = question.table(written, unclear);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        DecisionTable table = asked.get();
        Scenario.OfRow scenario = question.named(written, table);
        Facts facts = question.facts(scenario, table, unclear);
        Map<Integer, List<@Nullable Object>> then = then(scenario, table, unclear);
        if (!unclear.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>();
        table.when().forEach(column -> values.add(facts.value(column.field().name())));
        Instant evaluatedAt = facts.value(Vocabulary.EVALUATED_AT) instanceof Instant instant ? instant : null;
        return Optional.of(new TableCase(scenario, table, values, evaluatedAt, scenario.rows(), then));
    }

    private static Map<Integer, List<@Nullable Object>> then(
            Scenario.OfRow scenario, DecisionTable table, List<Failure> unclear) {
        Map<Integer, List<@Nullable Object>> then = new LinkedHashMap<>();
        scenario.then().forEach((field, text) -> {
            int column = table.makes(field);
            try {
                if (column >= 0 && !scenario.rows().isEmpty()) {
                    then.put(
                            column,
                            ExpectedValues.of(
                                    table.then().get(column).field(),
                                    text,
                                    scenario.rows().size()));
                }
            } catch (IllegalArgumentException wrong) {
                unclear.add(new Failure(field, "a value", String.valueOf(wrong.getMessage()), List.of()));
            }
        });
        return then;
    }
}
