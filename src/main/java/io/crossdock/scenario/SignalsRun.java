package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Detection;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Detects what the signals of a scenario mean and compares the answer. */
record SignalsRun(SignalDetector detector) {
    private static final JsonFormat FORMAT = new JsonFormat();

    ScenarioResult run(Scenario.OfSignals scenario) {
        DetectionAnswer answer;
        try {
            answer = detector.detect(scenario.request().deepCopy(), scenario.decide());
        } catch (RefusedRequest refused) {
            return new ScenarioResult(scenario, RefusalCheck.failures(scenario.then(), refused.faults()), List.of());
        }
        JsonNode json = FORMAT.tree(answer);
        List<Failure> failures = scenario.then().stream()
                .flatMap(expected -> failures(expected, answer, json))
                .toList();
        return new ScenarioResult(scenario, failures, List.of());
    }

    private static Stream<Failure> failures(Expectation expected, DetectionAnswer answer, JsonNode json) {
        if (expected instanceof Expectation.ValueAt value) {
            return Difference.between(
                            value.path().written(),
                            value.expected(),
                            value.path().in(json))
                    .stream()
                    .map(found -> new Failure(found.path(), found.expected(), found.actual(), List.of()));
        }
        if (expected instanceof Expectation.DetectedCodes codes) {
            return codes(codes, answer);
        }
        if (expected instanceof Expectation.EvidenceOf evidence) {
            return evidence(evidence, answer);
        }
        return Stream.of(new Failure("then", "something that detection answers", "rows or a refusal", List.of()));
    }

    private static Stream<Failure> codes(Expectation.DetectedCodes expected, DetectionAnswer answer) {
        List<String> found = (expected.causesOnly() ? causes(answer) : all(answer))
                .stream().map(Detection::exceptionCode).sorted().toList();
        List<String> wanted = expected.codes().stream().sorted().toList();
        return wanted.equals(found)
                ? Stream.empty()
                : Stream.of(new Failure(
                        expected.causesOnly() ? "causes" : "detected",
                        wanted.toString(),
                        found.toString(),
                        all(answer).stream()
                                .map(detection -> detection.rules() + " by " + detection.evidence())
                                .toList()));
    }

    private static Stream<Failure> evidence(Expectation.EvidenceOf expected, DetectionAnswer answer) {
        List<String> found = all(answer).stream()
                .filter(detection -> detection.exceptionCode().equals(expected.code()))
                .flatMap(detection -> detection.evidence().stream())
                .map(evidence ->
                        evidence.signalId() == null ? evidence.field() : evidence.signalId() + " " + evidence.field())
                .toList();
        return expected.fields().stream()
                .filter(field -> !found.contains(field))
                .map(field -> new Failure("evidence of " + expected.code(), field, found.toString(), List.of()));
    }

    private static List<Detection> causes(DetectionAnswer answer) {
        return answer.exceptions().stream()
                .map(DetectionAnswer.DetectedCase::cause)
                .toList();
    }

    private static List<Detection> all(DetectionAnswer answer) {
        List<Detection> all = new ArrayList<>(causes(answer));
        answer.exceptions().forEach(found -> all.addAll(found.symptoms()));
        return all;
    }
}
