package io.crossdock.scenario;

import io.crossdock.model.Fault;
import io.crossdock.scenario.Expectation.ExpectedFault;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the faults of a refused request with those that a scenario expects. */
final class RefusalCheck {
    private RefusalCheck() {}

    static List<Failure> failures(List<Expectation> then, List<Fault> faults) {
        if (!(then.get(0) instanceof Expectation.Refused expected)) {
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
