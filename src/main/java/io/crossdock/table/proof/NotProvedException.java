package io.crossdock.table.proof;

/** A proof took more steps than its budget allows: nothing is known about the rest. */
final class NotProvedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotProvedException() {
        super("the budget of the proof is spent", null, false, false);
    }
}
