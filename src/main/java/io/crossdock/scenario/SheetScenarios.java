package io.crossdock.scenario;

import io.crossdock.table.Vocabulary;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a sheet of scenarios for one table. Line 1: {@code Table} and its name. Line 2: {@code scenario}, the fields that
 * are given, {@code expect row}, and {@code expect <field>} for values. Then one scenario per line.
 *
 * @param evaluatedAt when the table is asked, unless a column says so
 */
record SheetScenarios(Grid grid, String file, String evaluatedAt, List<ScenarioFault> faults) {
    private static final String LABEL = "scenario";
    private static final String EXPECT = "expect ";
    private static final String EXPECT_ROW = "expect row";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Written for no row, and for a value that says nothing. */
    static final String NOTHING = "-";

    List<Scenario> read() {
        List<Grid.Line> lines = grid.lines();
        if (lines.size() < 2 || !lines.get(0).cell(0).text().equals("Table")) {
            fault("line 1", "the sheet does not say which table it asks.", "Write Table,<name> in line 1.");
            return List.of();
        }
        List<String> headers = lines.get(1).cells().stream().map(Cell::text).toList();
        int before = faults.size();
        checkHeaders(headers);
        if (faults.size() > before) {
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Grid.Line line : lines.subList(2, lines.size())) {
            if (labels.add(line.cell(0).text())) {
                row(lines.get(0).cell(1).text(), headers, line, scenarios);
            } else {
                fault(
                        "line " + line.number(),
                        "there are two scenarios \"" + line.cell(0).text() + "\".",
                        "");
            }
        }
        if (labels.isEmpty()) {
            fault("", "the sheet has no scenario.", "Write one per line from line 3 on.");
        }
        return scenarios;
    }

    private void checkHeaders(List<String> headers) {
        Set<String> seen = new LinkedHashSet<>();
        headers.stream()
                .filter(header -> !seen.add(header))
                .forEach(header -> fault("line 2", "two columns are named \"" + header + "\".", ""));
        if (!headers.get(0).equals(LABEL)) {
            fault("line 2", "the first column is not \"scenario\".", "Give each line a name there.");
        }
        if (!seen.contains(EXPECT_ROW)) {
            fault("line 2", "there is no column \"expect row\".", "Write the row that must win, - for none.");
        }
    }

    private void row(String table, List<String> headers, Grid.Line line, List<Scenario> scenarios) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> then = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        given.put(Vocabulary.EVALUATED_AT, evaluatedAt);
        int width = Math.max(headers.size(), line.cells().size());
        List<Cell> blank = IntStream.range(0, width)
                .mapToObj(line::cell)
                .filter(Cell::isBlank)
                .toList();
        if (!blank.isEmpty() || width > headers.size()) {
            fault(
                    "line " + line.number(),
                    blank.isEmpty()
                            ? "there are more cells than columns."
                            : blank.get(0).reference() + " is blank.",
                    blank.isEmpty() ? "" : "Write unknown for a fact, - for no row or no value.");
            return;
        }
        for (int column = 1; column < headers.size(); column++) {
            String header = headers.get(column);
            String text = line.cell(column).shown();
            if (header.equals(EXPECT_ROW)) {
                BAR.splitAsStream(text).filter(id -> !id.equals(NOTHING)).forEach(rows::add);
            } else if (header.startsWith(EXPECT)) {
                then.put(header.substring(EXPECT.length()), text);
            } else {
                given.put(header, text);
            }
        }
        String label = line.cell(0).text();
        scenarios.add(new Scenario.OfRow(
                stem() + "/" + label, label, table, grid.place().cell("A" + line.number()), given, rows, then));
    }

    private String stem() {
        String stem = file.substring(0, file.lastIndexOf('.'));
        return file.endsWith(ScenarioFolder.WORKBOOK) ? stem + "/" + grid.name() : stem;
    }

    private void fault(String place, String problem, String advice) {
        faults.add(new ScenarioFault(file, place, problem, advice));
    }
}
