package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
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
        int before = faults.size();
        Passage root = YamlFile.read(file, shown, faults);
        return faults.size() > before
                ? Optional.empty()
                : read(root, file, shown.substring(0, shown.length() - ENDING.length()));
    }

    /**
     * The scenario that a tree says.
     *
     * @param file its request is named relative to it
     */
    Optional<Scenario> read(Passage root, Path file, String name) {
        int before = root.faults().size();
        if (root.entries(KEYS).isEmpty()) {
            return Optional.empty();
        }
        ObjectNode request = given.read(root.at("given"), file);
        when(root.at("when"));
        List<Expectation> expectations = then.read(root.at("then"));
        return root.faults().size() > before
                ? Optional.empty()
                : Optional.of(new Scenario.OfRequest(name, request, expectations));
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
