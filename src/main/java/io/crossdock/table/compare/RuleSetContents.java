package io.crossdock.table.compare;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything of a rule set that decides.
 *
 * @param files text of the rule files and solver settings by path
 */
public record RuleSetContents(Vocabulary vocabulary, List<DecisionTable> tables, SortedMap<String, String> files) {
    public RuleSetContents {
        tables = List.copyOf(tables);
        files = new TreeMap<>(files);
    }

    public RuleSetContents(Vocabulary vocabulary, List<DecisionTable> tables) {
        this(vocabulary, tables, new TreeMap<>(Map.of()));
    }
}
