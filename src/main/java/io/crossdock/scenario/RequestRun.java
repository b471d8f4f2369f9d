package io.crossdock.scenario;

import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.util.List;

/** Decides the request of a scenario and compares the answer. */
record RequestRun(CompiledRelease release, RequestDecider decider) {
    private static final JsonFormat FORMAT = new JsonFormat();

    ScenarioResult run(Scenario.OfRequest scenario) {
        Decision decision;
        try {
            decision = decider.decide(scenario.request().deepCopy(), Explain.FULL);
        } catch (RefusedRequest refused) {
            return new ScenarioResult(scenario, RefusalCheck.failures(scenario.then(), refused.faults()), List.of());
        }
        AnswerCheck check = new AnswerCheck(new RowsConcerned(release, decision), decision, FORMAT.tree(decision));
        List<Failure> failures =
                scenario.then().stream().flatMap(check::failures).toList();
        List<TableRow> fired = decision.explanation().rows().stream()
                .map(row -> new TableRow(row.table(), row.row()))
                .distinct()
                .toList();
        return new ScenarioResult(scenario, failures, fired);
    }
}
