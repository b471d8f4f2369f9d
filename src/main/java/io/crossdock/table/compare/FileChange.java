package io.crossdock.table.compare;

/**
 * A rule file, or settings of a solver, with another text.
 *
 * @param path relative to the rule set
 */
public record FileChange(String path, Kind kind) {
    /** Whether the file stayed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
