package io.crossdock.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code crossdock check} on the shipped rule set, as the launcher runs it. */
final class CheckBenchmark implements Benchmark {
    private static final int RUNS = 5;
    private static final double MOST_SECONDS = 5;
    private static final double NANOSECONDS = 1e9;

    @Override
    public List<Figure> run() throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            seconds.add(once());
        }
        return List.of(Figure.atMost("crossdock check, median of 5", Median.of(seconds), MOST_SECONDS, "s"));
    }

    private static double once() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(
                        Subprocess.javaCommand().toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Settings.target().resolve("quarkus-app/quarkus-run.jar").toString(),
                        "check",
                        Settings.home().toString())
                .redirectErrorStream(true)
                .redirectOutput(Settings.target().resolve("benchmark-check.log").toFile());
        long begin = System.nanoTime();
        int exit = check.start().waitFor();
        if (exit != 0) {
            throw new IOException("crossdock check ended with " + exit + "; target/benchmark-check.log says why");
        }
        return (System.nanoTime() - begin) / NANOSECONDS;
    }
}
