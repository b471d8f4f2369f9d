package io.crossdock.decide;

/** How much of the why an answer carries. */
public enum Explain {
    /** The rows that fired and the narrative. */
    BRIEF,
    /** Also what else matched and what nearly matched, per table. */
    FULL
}
