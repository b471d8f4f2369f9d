package io.crossdock.table.dmn;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table as a DMN decision.
 *
 * @param asked the fields of its input columns; the last is the instant of evaluation when rows have a validity
 * @param makers by name of a field, the decision that gives it; other fields are input data
 */
record DmnDecision(DecisionTable table, List<Field> asked, Map<String, DecisionTable> makers) {
    DmnDecision {
        asked = List.copyOf(asked);
        makers = Map.copyOf(makers);
    }

    /** Rows of which several count, so that their ids are part of the answer. */
    static boolean answersWithRows(DecisionTable table) {
        return Set.of(HitPolicy.COLLECT, HitPolicy.MOST, HitPolicy.EFFECTS).contains(table.hit());
    }

    static boolean hasEffects(DecisionTable table) {
        return table.hit() == HitPolicy.MOST || table.hit() == HitPolicy.EFFECTS;
    }

    /** Whether the answer has named parts, rather than being one value. */
    static boolean hasParts(DecisionTable table) {
        return answersWithRows(table) || table.then().size() > 1;
    }

    String id() {
        return DmnNames.id("decision", table.name());
    }

    /** Where the value of a field stands. */
    String source(Field field) {
        DecisionTable maker = makers.get(field.name());
        if (maker == null) {
            return DmnNames.of(field);
        }
        return hasParts(maker) ? maker.name() + "." + DmnNames.of(field) : maker.name();
    }

    List<Field> inputData() {
        return asked.stream().filter(field -> !makers.containsKey(field.name())).toList();
    }

    /** Names of the decisions that are asked first, in the order of the columns. */
    List<String> required() {
        return asked.stream()
                .map(field -> makers.get(field.name()))
                .filter(maker -> maker != null)
                .map(DecisionTable::name)
                .distinct()
                .toList();
    }

    boolean hasValidity() {
        return table.rows().stream().anyMatch(row -> row.from() != null || row.to() != null);
    }
}
