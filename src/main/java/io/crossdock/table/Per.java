package io.crossdock.table;

/** What one question to a table is about. */
public enum Per {
    CASE,
    FACTOR,
    CHECK,
    ACTION,
    PLAN,
    TRIGGER,
    ROLE,
    CLAIM,
    MODEL,
    DETECTION
}
