package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.TableSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks one table the question of a sheet's line and compares the rows that count. */
record RowRun(CompiledRelease release) {

    ScenarioResult run(Scenario.OfRow written) {
        List<Failure> unclear = new ArrayList<>();
        RowQuestion question = new RowQuestion(release);
        Optional<DecisionTable> asked = question.table(written, unclear);
        if (asked.isEmpty()) {
            return new ScenarioResult(written, unclear, List.of());
        }
        DecisionTable table = asked.get();
        Scenario.OfRow scenario = question.named(written, table);
        Facts facts = question.facts(scenario, table, unclear);
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

    static String ids(List<Row> rows) {
        return rows.isEmpty()
                ? "no row"
                : String.join(" | ", rows.stream().map(Row::id).toList());
    }
}
