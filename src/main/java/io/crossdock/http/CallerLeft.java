package io.crossdock.http;

/** Nobody waits for the answer any more. */
final class CallerLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallerLeft() {
        super("the caller has left", null, false, false);
    }
}
