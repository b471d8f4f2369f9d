package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.Decision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares one answer with what is expected of it. */
record AnswerCheck(RowsConcerned rows, Decision decision, JsonNode answer) {

    Stream<Failure> failures(Expectation expectation) {
        if (expectation instanceof Expectation.ValueAt value) {
            return Difference.between(
                            value.path().written(),
                            value.expected(),
                            value.path().in(answer))
                    .stream()
                    .map(found ->
                            new Failure(found.path(), found.expected(), found.actual(), rows.behind(value.path())));
        }
        if (expectation instanceof Expectation.Fired expected) {
            return expected.rows().stream()
                    .filter(row -> !fired().contains(row))
                    .map(this::notFired);
        }
        if (expectation instanceof Expectation.NotFired expected) {
            return expected.rows().stream().flatMap(this::firedInstead);
        }
        if (expectation instanceof Expectation.FiredExactly expected) {
            return firedExactly(expected.rows());
        }
        if (expectation instanceof Expectation.Warnings expected) {
            return warnings(expected.texts());
        }
        return Stream.of(new Failure("refused", "a refused request", "an answer", List.of()));
    }

    private Set<String> fired() {
        return new LinkedHashSet<>(decision.explanation().firedRules());
    }

    private Failure notFired(String row) {
        return new Failure("fired", row, "it did not fire", rows.whyNot(row));
    }

    /** A row that no table has would never fire, so expecting that proves nothing. */
    private Stream<Failure> firedInstead(String row) {
        if (fired().contains(row)) {
            return Stream.of(new Failure("not-fired", "without " + row, "it fired", rows.reasons(row)));
        }
        return rows.exists(row)
                ? Stream.empty()
                : Stream.of(new Failure("not-fired", "without " + row, "there is no such row", rows.whyNot(row)));
    }

    private Stream<Failure> firedExactly(List<String> expected) {
        Set<String> fired = fired();
        List<Failure> failures = new ArrayList<>();
        expected.stream()
                .filter(row -> !fired.contains(row))
                .forEach(row -> failures.add(new Failure("fired-exactly", row, "it did not fire", rows.whyNot(row))));
        fired.stream()
                .filter(row -> !expected.contains(row))
                .forEach(row ->
                        failures.add(new Failure("fired-exactly", "without " + row, "it fired", rows.reasons(row))));
        return failures.stream();
    }

    private Stream<Failure> warnings(List<String> texts) {
        String actual = decision.warnings().isEmpty() ? "no warning" : String.join(" / ", decision.warnings());
        if (texts.isEmpty()) {
            return decision.warnings().isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Failure("warnings", "no warning", actual, List.of()));
        }
        return texts.stream()
                .filter(text -> decision.warnings().stream().noneMatch(warning -> warning.contains(text)))
                .map(text -> new Failure("warnings", "one that contains \"" + text + "\"", actual, List.of()));
    }
}
