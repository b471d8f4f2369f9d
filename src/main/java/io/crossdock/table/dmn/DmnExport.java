package io.crossdock.table.dmn;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Vocabulary;
import java.util.List;

/**
 * The tables of one rule set as DMN 1.5 files.
 *
 * @param ruleSet name of the rule set; makes the namespace
 * @param description what people read of the origin, for example version and digest
 */
public record DmnExport(String ruleSet, String description, Vocabulary vocabulary) {
    /** One table, with everything that it asks for as input data. */
    public byte[] of(DecisionTable table) {
        return DmnFile.of(DmnContents.of(table, vocabulary, ruleSet, description));
    }

    /** All tables as one graph of decisions. */
    public byte[] of(List<DecisionTable> inOrder) {
        return DmnFile.of(DmnContents.of(inOrder, vocabulary, ruleSet, description));
    }

    /** What the DMN file of a table calls its inputs, and what they may hold. */
    public List<DmnInput> inputs(DecisionTable table) {
        return DmnContents.of(table, vocabulary, ruleSet, description).inputData().stream()
                .map(field -> new DmnInput(DmnNames.of(field), field))
                .toList();
    }
}
