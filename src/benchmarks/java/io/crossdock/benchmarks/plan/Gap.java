package io.crossdock.benchmarks.plan;

/** How much plans cost above the best ones, in percent. */
final class Gap {
    private static final double PERCENT = 100;

    private Gap() {}

    /** Differences that only come from rounding are none. */
    static double percent(long cents, long bestCents) {
        long above = cents - bestCents;
        return above <= ExactReference.TOLERANCE_CENTS ? 0 : PERCENT * above / Math.max(1, bestCents);
    }
}
