package io.crossdock.scenario;

import io.crossdock.ShippedRuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A scenario folder for one test, with the defaults of the repository. */
record TrialFolder(Path path) {
    private static final Path DEFAULTS = Path.of("test-scenarios", "defaults.yaml");

    static TrialFolder in(Path path) {
        try {
            Files.copy(DEFAULTS, path.resolve("defaults.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TrialFolder(path);
    }

    TrialFolder with(String name, String text) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    List<String> faults() {
        return Scenarios.load(path, ShippedRuleSet.release().vocabulary()).faults().stream()
                .map(ScenarioFault::message)
                .toList();
    }

    /** Runs the only scenario of the folder. */
    ScenarioResult run() {
        Scenarios scenarios = Scenarios.load(path, ShippedRuleSet.release().vocabulary());
        if (!scenarios.faults().isEmpty() || scenarios.all().size() != 1) {
            throw new IllegalStateException("not one good scenario: " + scenarios);
        }
        return ScenariosTest.runner().run(scenarios.all().get(0));
    }
}
