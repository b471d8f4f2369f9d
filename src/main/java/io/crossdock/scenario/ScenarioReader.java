package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one scenario file: given a request or signals, when it is decided or detected, then the answer. */
final class ScenarioReader {
    static final String ENDING = ".yaml";
    private static final Set<String> KEYS = Set.of("given", "when", "then");
    private static final String DECIDE = "decide";
    private static final String DETECT = "detect";
    private static final String BOTH = "detect and decide";
    private static final String PLAN = "plan";

    private final GivenReader given;
    private final SignalsReader signals;
    private final ThenReader ofDecisions = ThenReader.ofDecisions();
    private final ThenReader ofDetection = ThenReader.ofDetection();
    private final ThenReader ofPlans = ThenReader.ofPlans();

    ScenarioReader(GivenReader given) {
        this.given = given;
        this.signals = new SignalsReader(given);
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
        String when = root.at("when").node().asText();
        if (when.equals(PLAN)) {
            return plans(root, file, name);
        }
        boolean detect = when.equals(DETECT) || when.equals(BOTH);
        ObjectNode request = detect ? signals.read(root.at("given"), file) : given.read(root.at("given"), file);
        when(root.at("when"));
        List<Expectation> expectations = (detect ? ofDetection : ofDecisions).read(root.at("then"));
        if (root.faults().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                detect
                        ? new Scenario.OfSignals(name, request, when.equals(BOTH), expectations)
                        : new Scenario.OfRequest(name, request, expectations));
    }

    private Optional<Scenario> plans(Passage root, Path file, String name) {
        int before = root.faults().size();
        ObjectNode request = given.ofPlans().read(root.at("given"), file);
        List<Expectation> expectations = ofPlans.read(root.at("then"));
        return root.faults().size() > before
                ? Optional.empty()
                : Optional.of(new Scenario.OfPlans(name, request, expectations));
    }

    private static void when(Passage when) {
        if (!List.of(DECIDE, DETECT, BOTH).contains(when.node().asText())) {
            when.fault(
                    when.node().isMissingNode()
                            ? "it is missing."
                            : "\"" + when.node().asText() + "\" is nothing that can be done.",
                    "Write when: decide, plan, detect, or detect and decide.");
        }
    }
}
