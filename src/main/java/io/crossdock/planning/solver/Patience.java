package io.crossdock.planning.solver;

import java.util.function.BooleanSupplier;

/** Whether a run has to end before it is done: its caller has left, or its safety net of time is used up. */
final class Patience {
    private final BooleanSupplier cancelled;
    private final long startedAt = System.nanoTime();
    private final long nanos;

    Patience(Run run) {
        cancelled = run.cancelled();
        nanos = run.timeLimit() == null ? Long.MAX_VALUE : run.timeLimit().toNanos();
    }

    boolean isOver() {
        return cancelled.getAsBoolean() || System.nanoTime() - startedAt >= nanos;
    }
}
