package io.crossdock.scenario;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a scenario.
 *
 * @param failures expectations that were not met; none when it passed
 * @param fired the rows that counted, whether expected or not
 */
public record ScenarioResult(Scenario scenario, List<Failure> failures, List<TableRow> fired) {
    public ScenarioResult {
        failures = List.copyOf(failures);
        fired = List.copyOf(fired);
    }

    public boolean hasPassed() {
        return failures.isEmpty();
    }

    /** The scenario's name and, for each expectation that was not met, expected, actual and why. */
    public String report() {
        String title =
                scenario instanceof Scenario.OfRow row ? scenario.name() + " (" + row.place() + ")" : scenario.name();
        return hasPassed()
                ? title + ": passed"
                : title + ": failed\n" + failures.stream().map(Failure::written).collect(Collectors.joining("\n"));
    }
}
