package io.crossdock.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the packaged service to ready, and the memory it holds once it works. */
final class StartBenchmark implements Benchmark {
    private static final int RUNS = 5;
    private static final int CONNECTIONS = 16;
    private static final double SECONDS_OF_LOAD = 30;
    private static final double MOST_SECONDS = 4;
    private static final double MOST_MEGABYTES = 500;

    @Override
    public List<Figure> run() throws Exception {
        Path jar = Settings.target().resolve("quarkus-app/quarkus-run.jar");
        HttpRequest request = HttpRequest.post("/v1/decisions", Settings.request());
        List<Double> starts = new ArrayList<>();
        List<Figure> memory = List.of();
        for (int run = 1; run <= RUNS; run++) {
            try (Server server = Server.start(jar)) {
                starts.add(server.secondsToReady());
                if (run == RUNS) {
                    memory = memory(server, request);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("start to ready, median of 5", Median.of(starts), MOST_SECONDS, "s"));
        figures.addAll(memory);
        return figures;
    }

    private static List<Figure> memory(Server server, HttpRequest request) throws Exception {
        Load load =
                Load.closed(server.address(), request, CONNECTIONS, SECONDS_OF_LOAD / Settings.quick());
        return List.of(
                Figure.atMost("resident memory, at most, under full load", server.mostMegabytes(), MOST_MEGABYTES, "MB"),
                Figure.of("answers under that load, from cold", load.perSecond(), "/s"));
    }
}
