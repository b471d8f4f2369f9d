package io.crossdock.ruleset.drl;

/** Rules kept firing; the decision is abandoned, since an engine that stops in the middle has decided nothing. */
public final class FireLimitReached extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    FireLimitReached(String folder, int limit) {
        super("The rules of " + folder + " fired " + limit + " times for one case and were stopped."
                + " Maybe a rule changes a fact that makes it true again.");
    }
}
