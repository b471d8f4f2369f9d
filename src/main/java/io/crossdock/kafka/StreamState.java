package io.crossdock.kafka;

import org.jspecify.annotations.Nullable;

/** How a worker fares, for health checks and gauges; written by the worker alone. */
final class StreamState {
    /** What a worker does. */
    enum Phase {
        STARTING,
        RUNNING,
        /** Something failed that may go well the next time. */
        RETRYING,
        DRAINING,
        STOPPED
    }

    private volatile Phase phase = Phase.STARTING;
    private volatile @Nullable String trouble;
    private volatile long behindSince;

    Phase phase() {
        return phase;
    }

    /** What failed last; {@code null} while all is well. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Time of the newest message that is done while others wait, in milliseconds since 1970; 0 when none waits. */
    long behindSince() {
        return behindSince;
    }

    void is(Phase now) {
        phase = now;
        if (now == Phase.RUNNING) {
            trouble = null;
        }
    }

    void failed(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        trouble = root.getMessage() == null ? root.toString() : root.getMessage();
        phase = Phase.RETRYING;
    }

    void behind(long since) {
        behindSince = since;
    }
}
