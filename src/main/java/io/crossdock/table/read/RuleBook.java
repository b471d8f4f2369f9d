package io.crossdock.table.read;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import io.crossdock.table.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the workbooks of a folder say.
 *
 * @param about key and value lines of each workbook's About sheet, by workbook name
 * @param tables in the order of stages, and within a stage so that what is made stands before what reads it
 * @param waivers findings that somebody answers for
 */
public record RuleBook(
        Map<String, Map<String, String>> about,
        Vocabulary vocabulary,
        List<DecisionTable> tables,
        List<Waiver> waivers,
        List<Finding> findings) {
    public RuleBook {
        about = Map.copyOf(about);
        tables = List.copyOf(tables);
        waivers = List.copyOf(waivers);
        findings = List.copyOf(findings);
    }

    public boolean isUsable() {
        return findings.stream().noneMatch(finding -> finding.level() == Finding.Level.ERROR);
    }

    /** The waivers that hold no more on a day, as findings; which day it is, is for the caller to say. */
    public List<Finding> expired(LocalDate today) {
        return waivers.stream()
                .filter(waiver -> waiver.isExpired(today))
                .map(Waiver::expired)
                .toList();
    }

    public Optional<DecisionTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
