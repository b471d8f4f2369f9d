package io.crossdock.benchmarks;

import io.crossdock.detect.Detected;
import io.crossdock.detect.Detector;
import io.crossdock.model.DetectionRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.util.ArrayList;
import java.util.List;

/** What signals of one order cost to understand, and how that grows with their number. Without JSON and decisions. */
final class DetectionBenchmark implements Benchmark {
    private static final int USUAL = 200;
    private static final int MOST = 2_000;
    private static final int WARM_UPS = 300;
    private static final int RUNS = 101;
    private static final double LIMIT_MILLISECONDS = 5;
    private static final double NANOSECONDS = 1e6;

    @Override
    public List<Figure> run() {
        CompiledRelease release = ShippedRules.load(Settings.home());
        List<Figure> figures = new ArrayList<>();
        double usual = 0;
        for (int size : new int[] {50, 100, USUAL, 500, 1_000, MOST}) {
            double median = median(release, size);
            usual = size == USUAL ? median : usual;
            String what = "detection over " + size + " signals, median";
            figures.add(
                    size == USUAL
                            ? Figure.atMost(what, median, LIMIT_MILLISECONDS, "ms")
                            : Figure.of(what, median, "ms"));
            if (size == MOST) {
                double allowed = MOST * Math.log(MOST) / (USUAL * Math.log(USUAL));
                figures.add(Figure.atMost("growth from 200 to 2,000, n log n being", median / usual, allowed, "times"));
            }
        }
        return figures;
    }

    private static double median(CompiledRelease release, int size) {
        DetectionRequest request = GeneratedSignals.request(size);
        int warmUps = WARM_UPS * USUAL / size;
        for (int i = 0; i < warmUps; i++) {
            detect(release, request);
        }
        List<Double> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            detect(release, request);
            runs.add((System.nanoTime() - begin) / NANOSECONDS);
        }
        return Median.of(runs);
    }

    private static void detect(CompiledRelease release, DetectionRequest request) {
        Detected detected = Detector.detect(release, request);
        if (detected.cases().isEmpty()) {
            throw new IllegalStateException("the signals of the benchmark must show something");
        }
    }
}
