package io.crossdock.table;

/** The order of evaluation. A table may read what its own and earlier stages make. */
public enum Stage {
    REFERENCE,
    DETECTION,
    QUALITY,
    CLASSIFICATION,
    SEVERITY,
    PRIORITY,
    ESCALATION,
    RESOLUTION,
    POLICY,
    PLANNING,
    APPROVALS,
    AUTOMATION,
    COMMUNICATIONS,
    LATE_ESCALATION
}
