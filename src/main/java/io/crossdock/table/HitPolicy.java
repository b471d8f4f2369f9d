package io.crossdock.table;

/** How many rows may match one question, and what their matches make together. */
public enum HitPolicy {
    /** Exactly one row matches. */
    UNIQUE,
    /** The first matching row in sheet order wins. */
    FIRST,
    /** All matching rows answer, in {@code order} (or sheet order). */
    COLLECT,
    /** One row per subject matches; the numeric THEN column is added up over all subjects. */
    SUM,
    /** All rows match; the most severe value of an ordered choice wins. */
    MOST,
    /** All matching rows act, in {@code order}, on the adjusted field. */
    EFFECTS
}
