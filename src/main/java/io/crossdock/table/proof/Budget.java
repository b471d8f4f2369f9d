package io.crossdock.table.proof;

/** How many steps a proof may take; the same table always takes the same number. Not for several threads. */
final class Budget {
    /** Some seconds of work, far above what a table of hundreds of rows needs. */
    static final long STEPS_OF_A_TABLE = 20_000_000;

    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new NotProvedException();
        }
    }
}
