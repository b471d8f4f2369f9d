package io.crossdock.table;

/** What an author promises about questions that no row matches. */
public enum Cover {
    /** Proved without a default row: every question finds a row. */
    COMPLETE,
    /** The last row catches everything. */
    DEFAULT,
    /** No match is an answer. */
    PARTIAL
}
