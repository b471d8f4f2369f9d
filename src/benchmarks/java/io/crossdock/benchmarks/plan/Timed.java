package io.crossdock.benchmarks.plan;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** A result and the processor time of this thread that it took. */
record Timed<T>(T result, double milliseconds) {
    private static final double NANOSECONDS = 1e6;

    static <T> Timed<T> of(Supplier<T> work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Timed<>(result, (end - begin) / NANOSECONDS);
    }

    double seconds() {
        return milliseconds / 1000;
    }
}
