package io.crossdock.scenario.coverage;

/** Where a question stands to a bound: one unit of the column below it, at it, or one unit above it. */
public enum Side {
    BELOW("just below"),
    AT("at"),
    ABOVE("just above");

    private final String written;

    Side(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
