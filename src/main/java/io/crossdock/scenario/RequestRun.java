package io.crossdock.scenario;

import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.scenario.Expectation.ExpectedFault;
import java.util.List;
import java.util.stream.Collectors;

/** Decides the request of a scenario and compares the answer. */
record RequestRun(CompiledRelease release, RequestDecider decider) {
    private static final JsonFormat FORMAT = new JsonFormat();

    ScenarioResult run(Scenario.OfRequest scenario) {
        Decision decision;
        try {
            decision = decider.decide(scenario.request().deepCopy(), Explain.FULL);
        } catch (RefusedRequest refused) {
            return new ScenarioResult(scenario, refused(scenario, refused.faults()), List.of());
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

    private static List<Failure> refused(Scenario.OfRequest scenario, List<Fault> faults) {
        if (!(scenario.then().get(0) instanceof Expectation.Refused expected)) {
            return List.of(new Failure("request", "an answer", "refused: " + said(faults), List.of()));
        }
        List<String> wanted =
                expected.faults().stream().map(ExpectedFault::toString).sorted().toList();
        List<String> found = faults.stream()
                .map(fault -> new ExpectedFault(fault.pointer(), fault.code()).toString())
                .sorted()
                .toList();
        return wanted.equals(found)
                ? List.of()
                : List.of(new Failure(
                        "refused",
                        String.join(", ", wanted),
                        String.join(", ", found),
                        faults.stream().map(Fault::toString).toList()));
    }

    private static String said(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }
}
