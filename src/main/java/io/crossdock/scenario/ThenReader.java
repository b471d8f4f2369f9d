package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.json.JsonSchemas;
import io.crossdock.model.ErrorCode;
import io.crossdock.scenario.Expectation.ExpectedFault;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an answer must say. */
final class ThenReader {
    private static final Set<String> OF_DECISIONS = Set.of("fired", "fired-exactly", "not-fired", "warnings");
    private static final Set<String> FAULT_KEYS = Set.of("pointer", "code");

    private final AnswerShape shape;
    private final boolean detection;
    private final boolean rowsFire;

    private ThenReader(AnswerShape shape, boolean detection, boolean rowsFire) {
        this.shape = shape;
        this.detection = detection;
        this.rowsFire = rowsFire;
    }

    static ThenReader ofPlans() {
        return new ThenReader(new AnswerShape(JsonSchemas.planAnswer()), false, false);
    }

    static ThenReader ofDecisions() {
        return new ThenReader(AnswerShape.ofDecisions(), false, true);
    }

    static ThenReader ofDetection() {
        return new ThenReader(new AnswerShape(JsonSchemas.detectionAnswer()), true, true);
    }

    List<Expectation> read(Passage then) {
        List<Expectation> expectations = new ArrayList<>();
        Map<String, Passage> entries = then.entries();
        entries.forEach((key, value) -> expectation(key, value, expectations));
        if (entries.isEmpty()) {
            then.fault("nothing is expected.", "Write for example priority.level: P1.");
        }
        if (entries.containsKey("refused") && entries.size() > 1) {
            then.fault("a refused request has no answer, so nothing else can be expected.", "Keep only refused.");
        }
        return expectations;
    }

    private void expectation(String key, Passage value, List<Expectation> expectations) {
        if (!rowsFire && OF_DECISIONS.contains(key)) {
            value.fault("an answer with plans alone does not say it.", "Ask for it when: decide.");
            return;
        }
        if (detection && detected(key, value, expectations)) {
            return;
        }
        switch (key) {
            case "fired" -> expectations.add(new Expectation.Fired(rows(value)));
            case "fired-exactly" -> expectations.add(new Expectation.FiredExactly(rows(value)));
            case "not-fired" -> expectations.add(new Expectation.NotFired(rows(value)));
            case "warnings" -> expectations.add(new Expectation.Warnings(value.texts()));
            case "refused" -> expectations.add(new Expectation.Refused(faults(value)));
            default ->
                DottedPath.of(key)
                        .ifPresentOrElse(
                                path -> {
                                    shape.check(path, value.node(), value);
                                    expectations.add(new Expectation.ValueAt(
                                            path, value.node().deepCopy()));
                                },
                                () -> value.fault("it is not a path.", "Write for example priority.level."));
        }
    }

    private static boolean detected(String key, Passage value, List<Expectation> expectations) {
        switch (key) {
            case "detected" -> expectations.add(new Expectation.DetectedCodes(value.texts(), false));
            case "causes" -> expectations.add(new Expectation.DetectedCodes(value.texts(), true));
            case "evidence" ->
                value.entries()
                        .forEach((code, fields) -> expectations.add(new Expectation.EvidenceOf(code, fields.texts())));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static List<String> rows(Passage value) {
        List<String> rows = value.texts();
        if (rows.isEmpty() && value.node().isArray()) {
            value.fault("no row is named.", "Write for example [PO-004].");
        }
        return rows;
    }

    private static List<ExpectedFault> faults(Passage value) {
        List<ExpectedFault> faults = new ArrayList<>();
        for (Passage item : value.items()) {
            item.entries(FAULT_KEYS);
            String pointer = item.at("pointer").text();
            code(item.at("code")).forEach(code -> faults.add(new ExpectedFault(pointer, code)));
        }
        if (value.node().isArray() && value.node().isEmpty()) {
            value.fault("no fault is named.", "Write [{pointer: /exception/typeCode, code: UNKNOWN_VALUE}].");
        }
        return faults;
    }

    private static Stream<ErrorCode> code(Passage passage) {
        JsonNode node = passage.node();
        List<String> known = Arrays.stream(ErrorCode.values()).map(Enum::name).toList();
        if (known.contains(node.asText())) {
            return Stream.of(ErrorCode.valueOf(node.asText()));
        }
        passage.fault(
                "\"" + node.asText() + "\" is not an error code.",
                Nearest.to(node.asText(), known)
                        .map(near -> "Maybe " + near + ".")
                        .orElseGet(() -> "Use one of " + String.join(", ", known) + "."));
        return Stream.empty();
    }
}
