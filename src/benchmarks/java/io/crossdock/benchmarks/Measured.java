package io.crossdock.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH as all our benchmarks want it: with the heap and collector of the service, one thread, counting bytes. */
final class Measured {
    private static final int FORKS = 2;
    private static final int WARMUPS = 6;
    private static final int ROUNDS = 5;
    private static final long MILLISECONDS = 3_000;
    private static final double BYTES_PER_KILOBYTE = 1_000;

    private Measured() {}

    static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(MILLISECONDS / Settings.quick());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\." + Settings.word("benchmark.method", ""))
                .forks(Settings.quick() > 1 ? 1 : FORKS)
                .warmupIterations(WARMUPS)
                .warmupTime(time)
                .measurementIterations(ROUNDS)
                .measurementTime(time)
                .threads(1)
                .shouldDoGC(true)
                .addProfiler(GCProfiler.class)
                .jvmArgs(
                        "-Xmx256m",
                        "-XX:+UseParallelGC",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dbenchmark.home=" + Settings.home());
        return new Runner(options.build()).run();
    }

    static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    static double p99(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(99);
    }

    /** Allocated in one call. */
    static double kilobytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore() / BYTES_PER_KILOBYTE)
                .findFirst()
                .orElse(Double.NaN);
    }
}
