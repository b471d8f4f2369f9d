package io.crossdock.extract;

/** An extract that cannot be read on: the rows after this point are unknown, so there is no going on without them. */
public final class ExtractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExtractException(String message, Throwable cause) {
        super(message, cause);
    }
}
