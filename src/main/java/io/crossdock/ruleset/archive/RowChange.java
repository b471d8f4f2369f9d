package io.crossdock.ruleset.archive;

/**
 * A row that differs from the parent release, and why it does.
 *
 * @param reason the reason that stands in the row; of a removed row, the one that stood there
 * @param policy the policy that the row refers to; may be empty
 */
public record RowChange(String table, String row, Kind kind, String reason, String policy) {
    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
