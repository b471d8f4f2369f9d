package io.crossdock.benchmarks;

import io.crossdock.table.Facts;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.TableSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** What a table of 50, 500 and 5,000 rows costs: to build, to keep, and in a decision. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableSizeBenchmark {
    private static final String SMALL = "50";
    private static final String LARGE = "5000";
    private static final double MOST_GROWTH = 3;

    /** A session with one question: everything that this table adds to a decision, and the session besides. */
    @Benchmark
    public Answer ask(SizedTable table) {
        Facts order = table.nextOrder();
        try (TableSession session = table.open()) {
            return session.ask(GeneratedTable.NAME, order);
        }
    }

    /** The session alone. */
    @Benchmark
    public TableSession open(SizedTable table) {
        TableSession session = table.open();
        session.close();
        return session;
    }

    static List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>(TableBuild.figures());
        Map<String, RunResult> results = byNameAndSize();
        for (String size : List.of(SMALL, "500", LARGE)) {
            figures.add(Figure.of(
                    "one question to " + size + " rows, session included, median",
                    Measured.median(results.get("ask " + size)),
                    "µs"));
            figures.add(Figure.of(
                    "  of it: the session alone, median", Measured.median(results.get("open " + size)), "µs"));
        }
        double growth = Measured.median(results.get("ask " + LARGE)) / Measured.median(results.get("ask " + SMALL));
        figures.add(Figure.atMost("cost of a question, 5,000 rows to 50", growth, MOST_GROWTH, "times"));
        return figures;
    }

    private static Map<String, RunResult> byNameAndSize() throws RunnerException {
        return Measured.run(TableSizeBenchmark.class).stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel() + " "
                                + result.getParams().getParam("rows"),
                        Function.identity()));
    }
}
