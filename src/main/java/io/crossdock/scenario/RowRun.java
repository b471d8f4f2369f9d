package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.TableSession;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks one table the question of a sheet's line and compares the rows that count. */
record RowRun(CompiledRelease release) {

    ScenarioResult run(Scenario.OfRow scenario) {
        List<Failure> unclear = new ArrayList<>();
        if (!release.tables().has(scenario.table())) {
            List<String> known =
                    release.tables().tables().stream().map(DecisionTable::name).toList();
            unclear.add(
                    new Failure("Table", "a table of the rule set", scenario.table(), maybe(scenario.table(), known)));
            return new ScenarioResult(scenario, unclear, List.of());
        }
        DecisionTable table = release.tables().table(scenario.table());
        Facts facts = facts(scenario, table, unclear);
        if (!unclear.isEmpty()) {
            return new ScenarioResult(scenario, unclear, List.of());
        }
        Answer answer;
        try (TableSession session = release.tables().open()) {
            answer = session.ask(table.name(), facts);
        }
        List<TableRow> fired = answer.rows().stream()
                .map(row -> new TableRow(table.name(), row.id()))
                .toList();
        return new ScenarioResult(scenario, new RowCheck(answer, facts).failures(scenario), fired);
    }

    private Facts facts(Scenario.OfRow scenario, DecisionTable table, List<Failure> unclear) {
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

    static String ids(List<Row> rows) {
        return rows.isEmpty()
                ? "no row"
                : String.join(" | ", rows.stream().map(Row::id).toList());
    }
}
