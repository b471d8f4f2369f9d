package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scenario file: given a request, when it is decided, then the answer. */
final class ScenarioReader {
    static final String ENDING = ".yaml";
    private static final Set<String> KEYS = Set.of("given", "when", "then");
    private static final String DECIDE = "decide";

    private final GivenReader given;
    private final ThenReader then = new ThenReader();

    ScenarioReader(GivenReader given) {
        this.given = given;
    }

    /** Empty, with faults, when the file cannot be understood. */
    Optional<Scenario> read(Path file, String shown, List<ScenarioFault> faults) {
        List<ScenarioFault> found = new ArrayList<>();
        Passage root = YamlFile.read(file, shown, found);
        if (!found.isEmpty()) {
            faults.addAll(found);
            return Optional.empty();
        }
        Map<String, Passage> entries = root.entries(KEYS);
        if (entries.isEmpty()) {
            faults.addAll(found);
            return Optional.empty();
        }
        ObjectNode request = given.read(root.at("given"), file);
        when(root.at("when"));
        List<Expectation> expectations = then.read(root.at("then"));
        if (!found.isEmpty()) {
            faults.addAll(found);
            return Optional.empty();
        }
        String name = shown.substring(0, shown.length() - ENDING.length());
        return Optional.of(new Scenario.OfRequest(name, request, expectations));
    }

    private static void when(Passage when) {
        if (!when.node().asText().equals(DECIDE)) {
            when.fault(
                    when.node().isMissingNode()
                            ? "it is missing."
                            : "\"" + when.node().asText() + "\" is nothing that can be done.",
                    "Write when: decide.");
        }
    }
}
