package io.crossdock.ruleset.store;

/** The store does not allow a step, or is not as it was written; the message says what and where. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }
}
