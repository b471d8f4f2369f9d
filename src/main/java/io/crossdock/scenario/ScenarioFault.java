package io.crossdock.scenario;

/**
 * One thing wrong with a scenario file.
 *
 * @param file below the scenario folder
 * @param place the keys that lead there, for example {@code then > priority.level}; empty for the whole file
 * @param problem ends in a full stop
 * @param advice how to write it right, ending in a full stop; empty when the problem says it all
 */
public record ScenarioFault(String file, String place, String problem, String advice) {
    public String message() {
        return file + (place.isEmpty() ? "" : " > " + place) + ": " + problem + (advice.isEmpty() ? "" : " " + advice);
    }
}
