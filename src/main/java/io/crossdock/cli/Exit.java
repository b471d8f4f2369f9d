package io.crossdock.cli;

/** How a command ended, for scripts. */
final class Exit {
    static final int OK = 0;
    /** It ran to its end and found something: errors in a rule set, rejected rows, a refused request. */
    static final int FOUND_FAULTS = 1;
    /** It could not run: wrong usage, an unreadable file, a rule set that cannot be used, a port in use. */
    static final int UNUSABLE = 2;
    /** It failed for a reason that is not the user's. */
    static final int FAILED = 3;

    private Exit() {}
}
