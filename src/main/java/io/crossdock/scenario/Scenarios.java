package io.crossdock.scenario;

import io.crossdock.table.Vocabulary;
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

    /**
     * Reads a scenario folder: {@code defaults.yaml}, {@code tables/*.csv}, and all other {@code .yaml} and {@code .xlsx}
     * files.
     *
     * @param vocabulary headings of sheets may be its labels
     */
    public static Scenarios load(Path folder, Vocabulary vocabulary) {
        return new ScenarioFolder(folder, vocabulary).read();
    }

    /** The same without a vocabulary: then headings of sheets are names and paths. */
    public static Scenarios load(Path folder) {
        return load(folder, new Vocabulary(List.of()));
    }
}
