package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Vocabulary;
import io.crossdock.words.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the line of a sheet asks its table, in the words of a release. */
record RowQuestion(CompiledRelease release) {
    private static final String EVALUATED_AT_LABEL = "Evaluated at";

    /** The table of a scenario; empty, with a failure, when the rule set has none of that name. */
    Optional<DecisionTable> table(Scenario.OfRow scenario, List<Failure> unclear) {
        if (release.tables().has(scenario.table())) {
            return Optional.of(release.tables().table(scenario.table()));
        }
        List<String> known =
                release.tables().tables().stream().map(DecisionTable::name).toList();
        unclear.add(new Failure("Table", "a table of the rule set", scenario.table(), maybe(scenario.table(), known)));
        return Optional.empty();
    }

    /** The same scenario with field names where it says labels: of the vocabulary, or of the table's columns. */
    Scenario.OfRow named(Scenario.OfRow scenario, DecisionTable table) {
        return new Scenario.OfRow(
                scenario.name(),
                scenario.label(),
                scenario.table(),
                scenario.place(),
                named(scenario.given(), table.when()),
                scenario.rows(),
                named(scenario.then(), table.then()));
    }

    private Map<String, String> named(Map<String, String> cells, List<Column> columns) {
        Map<String, String> named = new LinkedHashMap<>();
        cells.forEach((heading, text) -> named.put(name(heading, columns), text));
        return named;
    }

    private String name(String heading, List<Column> columns) {
        if (heading.equalsIgnoreCase(EVALUATED_AT_LABEL)) {
            return Vocabulary.EVALUATED_AT;
        }
        return columns.stream()
                .filter(column -> heading.equalsIgnoreCase(column.label())
                        || heading.equalsIgnoreCase(column.field().label()))
                .map(column -> column.field().name())
                .findFirst()
                .orElse(heading);
    }

    /** The facts given; whatever cannot be understood becomes a failure. */
    Facts facts(Scenario.OfRow scenario, DecisionTable table, List<Failure> unclear) {
        List<String> asked =
                table.when().stream().map(Column::field).map(Field::name).toList();
        Facts facts = new Facts(release.vocabulary());
        for (Map.Entry<String, String> given : scenario.given().entrySet()) {
            Optional<Field> field = release.vocabulary().field(given.getKey());
            if (field.isEmpty() || !isAsked(given.getKey(), asked)) {
                unclear.add(new Failure(
                        given.getKey(), "a field that the table asks for", "it is not", maybe(given.getKey(), asked)));
                continue;
            }
            try {
                facts.put(given.getKey(), PlainValue.given(field.get(), given.getValue()));
            } catch (IllegalArgumentException wrong) {
                unclear.add(new Failure(given.getKey(), "a value", String.valueOf(wrong.getMessage()), List.of()));
            }
        }
        asked.stream()
                .filter(name -> !scenario.given().containsKey(name))
                .forEach(name -> unclear.add(new Failure(
                        name,
                        "a column in the sheet",
                        "there is none",
                        List.of("The table asks for it. Write unknown."))));
        return facts;
    }

    private static boolean isAsked(String name, List<String> asked) {
        return name.equals(Vocabulary.EVALUATED_AT) || asked.contains(name);
    }

    static List<String> maybe(String written, List<String> known) {
        return Nearest.to(written, known)
                .map(near -> List.of("Maybe \"" + near + "\" is meant."))
                .orElseGet(() -> List.of("There are " + String.join(", ", known) + "."));
    }
}
