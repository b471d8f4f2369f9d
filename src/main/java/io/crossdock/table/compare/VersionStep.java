package io.crossdock.table.compare;

/** Which number of a version (major.minor.patch) a change asks for. */
public enum VersionStep {
    /** Nothing is different. */
    NONE,
    /** Only what people read is different. */
    PATCH,
    /** Decisions change. */
    MINOR,
    /** Callers must change: a word, an allowed value or an outcome that they may use is no more. */
    MAJOR
}
