package io.crossdock.kafka;

/** May go well the next time: nothing is written, nothing is lost, the message is read again. */
final class TransientFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransientFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
