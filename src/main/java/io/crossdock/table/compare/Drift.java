package io.crossdock.table.compare;

/** Whether a change gives more authority, automation or tolerance than before. */
public enum Drift {
    LOOSENS,
    TIGHTENS,
    /** It changes what people read, and no decision. */
    NEUTRAL,
    /** It may loosen: no word of the vocabulary says which way is looser. */
    OPEN;

    /** The drift of several changes together: one that loosens is not made good by others. */
    Drift and(Drift other) {
        if (this == LOOSENS || other == LOOSENS) {
            return LOOSENS;
        }
        if (this == OPEN || other == OPEN) {
            return OPEN;
        }
        return this == TIGHTENS || other == TIGHTENS ? TIGHTENS : NEUTRAL;
    }
}
