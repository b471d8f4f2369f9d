package io.crossdock.extract;

/**
 * One thing wrong with a mapping file.
 *
 * @param place the keys that lead there, for example {@code columns > Order Date > format}; empty for the whole file
 * @param problem ends in a full stop
 * @param advice how to write it right, ending in a full stop; empty when the problem says it all
 */
public record MappingFault(String file, String place, String problem, String advice) {
    public String message() {
        return file + (place.isEmpty() ? "" : " > " + place) + ": " + problem + (advice.isEmpty() ? "" : " " + advice);
    }
}
