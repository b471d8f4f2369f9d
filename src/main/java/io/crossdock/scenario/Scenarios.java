package io.crossdock.scenario;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The scenarios of a folder.
 *
 * @param all in the order of their files; those of files with faults are missing
 * @param evaluatedAt that of the defaults: when tables are asked unless a line says so
 * @param faults everything that is wrong with the files, also files that nobody would read
 */
public record Scenarios(List<Scenario> all, Instant evaluatedAt, List<ScenarioFault> faults) {
    public Scenarios {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /** Reads a scenario folder: {@code defaults.yaml}, {@code tables/*.csv}, and all other {@code .yaml} files. */
    public static Scenarios load(Path folder) {
        return new ScenarioFolder(folder).read();
    }
}
