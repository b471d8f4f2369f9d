package io.crossdock.scenario.report;

import io.crossdock.ShippedRuleSet;
import io.crossdock.scenario.Scenarios;
import io.crossdock.table.DecisionTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One sheet of scenarios against the shipped rule set, and what comes of it. */
record SheetTrial(TestReport report) {
    private static final Path DEFAULTS = Path.of("test-scenarios", "defaults.yaml");

    static SheetTrial of(Path folder, String sheet) {
        try {
            Files.createDirectories(folder.resolve("tables"));
            Files.copy(DEFAULTS, folder.resolve("defaults.yaml"));
            Files.writeString(folder.resolve("tables/Trial.csv"), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetTrial(new TestRun(
                        ShippedRuleSet.release(),
                        ShippedRuleSet.service()::decide,
                        ShippedRuleSet::detect,
                        ShippedRuleSet.service()::plan,
                        ran -> {})
                .of(Scenarios.load(folder, ShippedRuleSet.release().vocabulary())));
    }

    TestReport.OfTable table(String name) {
        return report.tables().stream()
                .filter(table -> table.coverage().table().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Places at bounds that nobody asked, in words. */
    List<String> untried(String name) {
        DecisionTable table = table(name).coverage().table();
        return table(name).coverage().untriedPoints().stream()
                .map(point -> point.sentence(table))
                .toList();
    }

    /** Faults that nobody would notice, in words. */
    List<String> unnoticed(String name) {
        DecisionTable table = table(name).coverage().table();
        return table(name).mutants().survivors().stream()
                .map(survivor -> survivor.mutant().sentence(table))
                .toList();
    }

    /** The scenarios that are missing for one table, as text. */
    String missing(String name) {
        return report.missing().stream()
                .filter(sheet -> sheet.table().name().equals(name))
                .map(sheet -> sheet.csv())
                .collect(Collectors.joining());
    }
}
