package io.crossdock.table.read;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import io.crossdock.table.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the workbooks of a folder say.
 *
 * @param about key and value lines of each workbook's About sheet, by workbook name
 * @param tables in the order of stages, and within a stage so that what is made stands before what reads it
 */
public record RuleBook(
        Map<String, Map<String, String>> about,
        Vocabulary vocabulary,
        List<DecisionTable> tables,
        List<Finding> findings) {
    public RuleBook {
        about = Map.copyOf(about);
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    public boolean isUsable() {
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    public Optional<DecisionTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
