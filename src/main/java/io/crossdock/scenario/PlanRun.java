package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.RefusedRequest;
import io.crossdock.scenario.Expectation.ValueAt;
import java.util.List;
import java.util.stream.Stream;

/** Asks for the plans of a scenario and compares the answer. */
record PlanRun(RequestPlanner planner) {
    private static final JsonFormat FORMAT = new JsonFormat();

    ScenarioResult run(Scenario.OfPlans scenario) {
        JsonNode answer;
        try {
            answer = FORMAT.tree(planner.plan(scenario.request().deepCopy()));
        } catch (RefusedRequest refused) {
            return new ScenarioResult(scenario, RefusalCheck.failures(scenario.then(), refused.faults()), List.of());
        }
        List<Failure> failures = scenario.then().stream()
                .flatMap(expected -> failures(expected, answer))
                .toList();
        return new ScenarioResult(scenario, failures, List.of());
    }

    private static Stream<Failure> failures(Expectation expected, JsonNode answer) {
        return expected instanceof ValueAt value
                ? Difference.between(
                                value.path().written(),
                                value.expected(),
                                value.path().in(answer))
                        .stream()
                        .map(found -> new Failure(found.path(), found.expected(), found.actual(), List.of()))
                : Stream.of(new Failure("refused", "a refused request", "an answer", List.of()));
    }
}
