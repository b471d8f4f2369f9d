package io.crossdock.cli;

import java.util.List;

/** A command stops for a reason that its user can mend; the message says what and how. */
final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotGoOn(String message) {
        super(message);
    }

    CannotGoOn(String message, Throwable cause) {
        super(message, cause);
    }

    CannotGoOn(List<String> lines) {
        super(String.join("\n", lines));
    }
}
