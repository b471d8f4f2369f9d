package io.crossdock.benchmarks;

import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** One decision in process: example 01, all tables, no plan; and its parts, each alone. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {
    private static final double MOST_MICROSECONDS = 150;
    private static final double MOST_KILOBYTES = 200;

    @Benchmark
    public Decision decision(DecisionParts parts) {
        return parts.decide();
    }

    @Benchmark
    public int tables(DecisionParts parts) {
        return parts.askTables();
    }

    @Benchmark
    public void measures(DecisionParts parts) {
        parts.measure();
    }

    @Benchmark
    public void guards(DecisionParts parts) {
        parts.guard();
    }

    @Benchmark
    public RequestReader.Reading reading(DecisionParts parts) {
        return parts.read();
    }

    @Benchmark
    public String fingerprint(DecisionParts parts) {
        return parts.fingerprint();
    }

    @Benchmark
    public byte[] writing(DecisionParts parts) {
        return parts.write();
    }

    static List<Figure> figures() throws RunnerException, IOException, ReflectiveOperationException {
        Map<String, RunResult> results = byName(Measured.run(DecisionBenchmark.class));
        List<Figure> figures = new ArrayList<>();
        RunResult decision = results.get("decision");
        figures.add(Figure.atMost("decision, median", Measured.median(decision), MOST_MICROSECONDS, "µs"));
        figures.add(Figure.of("decision, p99", Measured.p99(decision), "µs"));
        figures.add(Figure.atMost("decision, allocated", Measured.kilobytes(decision), MOST_KILOBYTES, "kB"));
        part(figures, "of it: its questions to the tables, bare session", results.get("tables"));
        part(figures, "of it: its DRL measures and amounts", results.get("measures"));
        part(figures, "of it: its DRL guards", results.get("guards"));
        part(figures, "besides: reading the JSON", results.get("reading"));
        part(figures, "besides: canonical form and digest", results.get("fingerprint"));
        part(figures, "besides: writing the answer", results.get("writing"));
        return figures;
    }

    private static void part(List<Figure> figures, String what, RunResult result) {
        figures.add(Figure.of(what + ", median", Measured.median(result), "µs"));
        figures.add(Figure.of(what + ", allocated", Measured.kilobytes(result), "kB"));
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(), result -> result, (one, other) -> one));
    }
}
