package io.crossdock.scenario;

import io.crossdock.table.Finding;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the sheets of one workbook (or of the folder of .csv files): questions to a table, or cases with a request around
 * them.
 *
 * @param evaluatedAt when tables are asked, unless a column says so
 */
record ScenarioBook(ScenarioReader cases, CaseWords words, String evaluatedAt, List<ScenarioFault> faults) {

    /**
     * Reads all sheets.
     *
     * @param shown of a sheet, the file it stands in, below the scenario folder
     * @param file requests are named relative to it
     */
    List<Scenario> read(Workbook book, Function<String, String> shown, Path file) {
        book.findings().stream()
                .filter(finding -> finding.level() != Finding.Level.NOTE)
                .forEach(finding -> faults.add(new ScenarioFault(
                        shown.apply(finding.place().sheet()),
                        finding.place().cell(),
                        finding.problem(),
                        finding.advice())));
        List<Scenario> scenarios = new ArrayList<>();
        for (Grid sheet : book.grids()) {
            String name = shown.apply(sheet.name());
            if (sheet.lines().get(0).cell(0).text().equals(CaseSheet.CASES)) {
                new CaseSheet(sheet, name, words, faults)
                        .read()
                        .forEach(line -> cases.read(line.tree(), file, name(name, sheet) + "/" + line.label())
                                .ifPresent(scenarios::add));
            } else {
                scenarios.addAll(new SheetScenarios(sheet, name, evaluatedAt, faults).read());
            }
        }
        return scenarios;
    }

    private static String name(String file, Grid sheet) {
        String stem = file.substring(0, file.lastIndexOf('.'));
        return file.endsWith(ScenarioFolder.WORKBOOK) ? stem + "/" + sheet.name() : stem;
    }
}
