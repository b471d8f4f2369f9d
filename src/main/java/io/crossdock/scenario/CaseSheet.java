package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a sheet with a case per row. Line 1: {@code Cases}. Line 2: {@code scenario}, then facts by their label or path, and
 * {@code expect …} for what the answer must say. A cell that is left blank says nothing: the default stands, or anything may
 * come.
 *
 * @param words understands headings
 * @param faults everything that is wrong with the sheet
 */
record CaseSheet(Grid grid, String file, CaseWords words, List<ScenarioFault> faults) {
    static final String CASES = "Cases";

    private static final String LABEL = "scenario";
    private static final String EXPECT = "expect ";
    private static final String EXPECT_ROWS = "expect rows";
    private static final String REQUEST = "request";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** A row as the tree that a scenario file would be. */
    record Line(String label, Passage tree) {}

    List<Line> read() {
        if (grid.lines().size() < 2) {
            fault("", "the sheet has no scenario.", "Write the headings in line 2 and one scenario per line below.");
            return List.of();
        }
        Map<Integer, Heading> headings = headings(grid.lines().get(1));
        List<Line> read = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Grid.Line line : grid.lines().subList(2, grid.lines().size())) {
            String label = line.cell(0).text();
            if (label.isEmpty() || !labels.add(label)) {
                fault(
                        "A" + line.number(),
                        label.isEmpty() ? "the scenario has no name." : "there are two scenarios \"" + label + "\".",
                        "Write a name that no other line has.");
            } else {
                read.add(new Line(label, new Passage(tree(line, headings), shown(), label, faults)));
            }
        }
        return read;
    }

    /** What a column is for: a place in the request or in the answer, or one of the words of scenario files. */
    private record Heading(String part, String key, CaseWords.Place place) {}

    private Map<Integer, Heading> headings(Grid.Line line) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        if (!line.cell(0).text().equals(LABEL)) {
            fault("A" + line.number(), "the first column is not \"scenario\".", "Give each line a name there.");
        }
        for (int column = 1; column < line.cells().size(); column++) {
            Cell cell = line.cell(column);
            if (!cell.isBlank()) {
                int at = column;
                heading(cell).ifPresent(heading -> headings.put(at, heading));
            }
        }
        return headings;
    }

    private Optional<Heading> heading(Cell cell) {
        String text = cell.text();
        if (text.equals(REQUEST)) {
            return Optional.of(new Heading(REQUEST, REQUEST, CaseWords.Place.text(REQUEST)));
        }
        if (text.equals(EXPECT_ROWS)) {
            return Optional.of(new Heading("then", "fired", CaseWords.Place.listOf("fired")));
        }
        boolean expects = text.startsWith(EXPECT);
        Optional<CaseWords.Place> place = expects ? words.answer(text.substring(EXPECT.length())) : words.request(text);
        if (place.isEmpty()) {
            fault(
                    cell.reference(),
                    "\"" + text + "\" is " + (expects ? "no part of an answer." : "no fact of a request."),
                    words.advice(text, expects));
        }
        return place.map(known -> new Heading(expects ? "then" : "with", known.path(), known));
    }

    private JsonNode tree(Grid.Line line, Map<Integer, Heading> headings) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode given = tree.putObject("given");
        ObjectNode with = JsonNodeFactory.instance.objectNode();
        tree.put("when", "decide");
        ObjectNode then = tree.putObject("then");
        headings.forEach((column, heading) -> {
            String text = line.cell(column).shown();
            if (!text.isEmpty()) {
                switch (heading.part()) {
                    case REQUEST -> given.put(REQUEST, text);
                    case "with" ->
                        words.value(heading.place(), text).ifPresent(value -> with.set(heading.key(), value));
                    default -> then.set(heading.key(), expected(heading, text));
                }
            }
        });
        if (!with.isEmpty()) {
            given.set("with", with);
        }
        return tree;
    }

    private JsonNode expected(Heading heading, String text) {
        if (text.equals(SheetScenarios.NOTHING)) {
            return heading.place().list() ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.nullNode();
        }
        return words.expected(heading.place(), text);
    }

    static List<String> parts(String text) {
        return BAR.splitAsStream(text).toList();
    }

    private String shown() {
        return file + " > " + grid.name();
    }

    private void fault(String place, String problem, String advice) {
        faults.add(new ScenarioFault(shown(), place, problem, advice));
    }
}
