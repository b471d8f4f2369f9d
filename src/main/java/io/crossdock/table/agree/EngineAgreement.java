package io.crossdock.table.agree;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.Written;
import io.crossdock.table.agree.TableInputs.Input;
import io.crossdock.table.dmn.DmnExport;
import io.crossdock.table.dmn.DmnTable;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.engine.TableSession;
import io.crossdock.table.proof.TableIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the three engines the same questions. */
public final class EngineAgreement {
    private final CompiledTables tables;
    private final Vocabulary vocabulary;
    private final DmnExport export;

    /** @param ruleSet name of the rule set */
    public EngineAgreement(CompiledTables tables, Vocabulary vocabulary, String ruleSet) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.export = new DmnExport(ruleSet, "", vocabulary);
    }

    /** What came of the questions to one table. */
    public record Outcome(String table, int inputs, List<Disagreement> disagreements) {
        public Outcome {
            disagreements = List.copyOf(disagreements);
        }
    }

    public List<DecisionTable> tables() {
        return tables.tables();
    }

    public Outcome of(DecisionTable table) {
        TableIndex index = TableIndex.of(table);
        DmnTable dmn = new DmnTable(export, table);
        List<Disagreement> disagreements = new ArrayList<>();
        var inputs = new TableInputs(index).all();
        for (Input input : inputs) {
            Map<String, Object> known = known(table, input);
            List<String> byDrools = drools(table, known);
            List<String> byDmn = ids(table, dmn.matches(known).stream());
            List<String> byIndex = ids(table, index(index, input));
            if (!byDrools.equals(byDmn) || !byDrools.equals(byIndex)) {
                disagreements.add(new Disagreement(table, written(known), byDrools, byDmn, byIndex));
            }
        }
        return new Outcome(table.name(), inputs.size(), disagreements);
    }

    private List<String> drools(DecisionTable table, Map<String, Object> known) {
        Facts facts = new Facts(vocabulary);
        known.forEach(facts::put);
        try (TableSession session = tables.open()) {
            Answer answer = session.ask(table.name(), facts);
            return Stream.concat(answer.rows().stream(), answer.alsoMatched().stream())
                    .map(Row::id)
                    .toList();
        }
    }

    private static Stream<Integer> index(TableIndex index, Input input) {
        int columns = input.values().size() - 1;
        Instant instant = (Instant) input.values().get(columns);
        return index.matching(input.values().subList(0, columns), instant).stream()
                .boxed();
    }

    private static List<String> ids(DecisionTable table, Stream<Integer> positions) {
        return positions.map(position -> table.rows().get(position).id()).toList();
    }

    private static Map<String, Object> known(DecisionTable table, Input input) {
        Map<String, Object> known = new HashMap<>();
        for (int i = 0; i < table.when().size(); i++) {
            put(known, table.when().get(i).field().name(), input.values().get(i));
        }
        if (table.rows().stream().anyMatch(row -> row.from() != null || row.to() != null)) {
            put(known, Vocabulary.EVALUATED_AT, input.values().get(table.when().size()));
        }
        return known;
    }

    private static void put(Map<String, Object> known, String field, @Nullable Object value) {
        if (value != null) {
            known.put(field, value);
        }
    }

    private static List<String> written(Map<String, Object> known) {
        return known.entrySet().stream()
                .map(fact -> fact.getKey() + " = " + Written.of(fact.getValue()))
                .sorted()
                .toList();
    }
}
