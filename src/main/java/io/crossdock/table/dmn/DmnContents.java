package io.crossdock.table.dmn;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one DMN file holds. */
record DmnContents(String name, String namespace, String description, List<DmnDecision> decisions) {
    DmnContents {
        decisions = List.copyOf(decisions);
    }

    /** One table by itself: everything it asks for is input data. */
    static DmnContents of(DecisionTable table, Vocabulary vocabulary, String ruleSet, String description) {
        return new DmnContents(
                table.name(),
                DmnNames.namespace(ruleSet) + ":" + table.name(),
                description,
                List.of(new DmnDecision(table, asked(table, vocabulary), Map.of())));
    }

    /**
     * All tables, wired by the names of their fields. A field that several rows adjust is input data: what the rows make
     * of it is said by their effects, which are no FEEL.
     *
     * @param tables in the order of evaluation
     */
    static DmnContents of(List<DecisionTable> tables, Vocabulary vocabulary, String ruleSet, String description) {
        Map<String, DecisionTable> makers = new HashMap<>();
        List<DmnDecision> decisions = new ArrayList<>();
        for (DecisionTable table : tables) {
            Map<String, DecisionTable> wired = new HashMap<>();
            List<Field> asked = asked(table, vocabulary);
            for (Field field : asked) {
                DecisionTable maker = makers.get(field.name());
                if (maker != null && (maker.per() == Per.CASE || maker.per() == table.per())) {
                    wired.put(field.name(), maker);
                }
            }
            decisions.add(new DmnDecision(table, asked, wired));
            boolean oneRowAnswers = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST).contains(table.hit());
            made(table).forEach(field -> makers.compute(field.name(), (name, was) -> oneRowAnswers ? table : null));
        }
        return new DmnContents(ruleSet, DmnNames.namespace(ruleSet), description, decisions);
    }

    /** Fields that the caller gives, in the order in which tables ask for them. */
    List<Field> inputData() {
        return decisions.stream()
                .flatMap(decision -> decision.inputData().stream())
                .distinct()
                .toList();
    }

    /** Fields whose values have a type of their own. */
    List<Field> typed() {
        return decisions.stream()
                .flatMap(decision -> Stream.concat(
                        decision.asked().stream(),
                        decision.table().then().stream().map(Column::field)))
                .distinct()
                .toList();
    }

    private static List<Field> asked(DecisionTable table, Vocabulary vocabulary) {
        List<Field> asked =
                new ArrayList<>(table.when().stream().map(Column::field).toList());
        boolean hasValidity = table.rows().stream().anyMatch(row -> row.from() != null || row.to() != null);
        if (hasValidity) {
            vocabulary.field(Vocabulary.EVALUATED_AT).ifPresent(asked::add);
        }
        return asked;
    }

    private static Stream<Field> made(DecisionTable table) {
        return Stream.concat(table.then().stream().map(Column::field), Stream.ofNullable(table.adjusts()));
    }
}
