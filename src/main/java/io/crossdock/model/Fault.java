package io.crossdock.model;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the faulty value; empty when the whole body is meant
 * @param message what was found, and how to write it right
 */
public record Fault(String pointer, ErrorCode code, String message) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + message + " (" + code + ")";
    }
}
