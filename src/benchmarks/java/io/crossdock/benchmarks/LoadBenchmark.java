package io.crossdock.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decisions over HTTP against an endpoint of the same process that reads the same request and writes the same, precomputed
 * answer. Rounds alternate, so that a slow minute of the machine meets all of them.
 */
final class LoadBenchmark implements Benchmark {
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    /** So long, because on two cores the compiler of the JVM shares them with service and client for a minute and more. */
    private static final double WARM_UP_SECONDS = 60;

    private static final double ROUND_SECONDS = 10;
    private static final double LATENCY_SECONDS = 30;
    private static final double LEAST_PERCENT = 50;
    private static final double MOST_MILLISECONDS = 10;
    private static final double MICROSECONDS = 1e6;

    /** What one endpoint did in all rounds. */
    private static final class Side {
        private final HttpRequest request;
        private final List<Double> perSecond = new ArrayList<>();
        private double processorSeconds;
        private int answers;

        Side(String path) throws IOException {
            this.request = HttpRequest.post(path, Settings.request());
        }

        void round(Server server) throws Exception {
            double before = server.processorSeconds();
            Load load = Load.closed(server.address(), request, CONNECTIONS, ROUND_SECONDS / Settings.quick());
            processorSeconds += server.processorSeconds() - before;
            answers += load.answers();
            perSecond.add(load.perSecond());
        }

        double throughput() {
            return Median.of(perSecond);
        }

        double processorMicroseconds() {
            return processorSeconds / answers * MICROSECONDS;
        }
    }

    @Override
    public List<Figure> run() throws Exception {
        Path jar = BenchmarkedApplication.build();
        Side decisions = new Side("/v1/decisions");
        Side sameReader = new Side("/benchmark/same-reader");
        Side plainTree = new Side("/benchmark/plain-tree");
        List<Side> sides = List.of(decisions, sameReader, plainTree);
        try (Server server =
                Server.start(jar, "-Dbenchmark.home=" + Settings.home(), "-Dcrossdock.planning.enabled=false")) {
            for (Side side : sides) {
                Load.closed(server.address(), side.request, CONNECTIONS, WARM_UP_SECONDS / Settings.quick());
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Side side : sides) {
                    side.round(server);
                }
            }
            double half = decisions.throughput() / 2;
            Load steady = Load.steady(
                    server.address(), decisions.request, 2 * CONNECTIONS, half, LATENCY_SECONDS / Settings.quick());
            return figures(decisions, sameReader, plainTree, steady);
        }
    }

    private static List<Figure> figures(Side decisions, Side sameReader, Side plainTree, Load steady) {
        String rate = String.format(Locale.ROOT, "at %.0f requests/s, ", decisions.throughput() / 2);
        return List.of(
                Figure.of("POST /v1/decisions", decisions.throughput(), "/s"),
                Figure.of("reading and writing only, our reader", sameReader.throughput(), "/s"),
                Figure.of("reading and writing only, Jackson's tree", plainTree.throughput(), "/s"),
                Figure.atLeast(
                        "decisions to reading and writing, our reader",
                        percent(decisions, sameReader),
                        LEAST_PERCENT,
                        "%"),
                Figure.of("decisions to reading and writing, Jackson's tree", percent(decisions, plainTree), "%"),
                Figure.of("processor time of the service, decision", decisions.processorMicroseconds(), "µs"),
                Figure.of("processor time, our reader and writing", sameReader.processorMicroseconds(), "µs"),
                Figure.of("processor time, Jackson's tree and writing", plainTree.processorMicroseconds(), "µs"),
                Figure.of(rate + "median", steady.percentile(50), "ms"),
                Figure.atMost(rate + "p99", steady.percentile(99), MOST_MILLISECONDS, "ms"),
                Figure.of(rate + "slowest", steady.percentile(100), "ms"));
    }

    private static double percent(Side part, Side whole) {
        return part.throughput() / whole.throughput() * 100;
    }
}
