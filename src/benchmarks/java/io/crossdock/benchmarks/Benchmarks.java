package io.crossdock.benchmarks;

import io.crossdock.benchmarks.plan.BatchBenchmark;
import io.crossdock.benchmarks.plan.BrunelBenchmark;
import io.crossdock.benchmarks.plan.PlanBenchmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs all benchmarks, or the one that {@code -Dbenchmark=} names, and prints their figures as a table. A limit
 * that is missed is marked and no failure: another machine, another figure.
 */
public final class Benchmarks {
    private Benchmarks() {}

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("DecisionBenchmark", DecisionBenchmark::figures);
        all.put("TableSizeBenchmark", TableSizeBenchmark::figures);
        all.put("StartBenchmark", new StartBenchmark());
        all.put("LoadBenchmark", new LoadBenchmark());
        all.put("CheckBenchmark", new CheckBenchmark());
        all.put("DetectionBenchmark", new DetectionBenchmark());
        all.put("ProofBenchmark", new ProofBenchmark());
        all.put("DiffBenchmark", new DiffBenchmark());
        all.put("PlanBenchmark", new PlanBenchmark());
        all.put("BatchBenchmark", new BatchBenchmark());
        all.put("BrunelBenchmark", new BrunelBenchmark());
        return all;
    }

    public static void main(String... args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Map<String, Benchmark> all = all();
        String wanted = Settings.word("benchmark", "");
        if (!wanted.isEmpty() && !all.containsKey(wanted)) {
            out.println("There is no benchmark " + wanted + "; there are " + String.join(", ", all.keySet()) + ".");
            System.exit(1);
        }
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Benchmark> benchmark : all.entrySet()) {
            if (wanted.isEmpty() || wanted.equals(benchmark.getKey())) {
                out.println("# " + benchmark.getKey() + ", load of the machine before: " + Machine.load());
                figures.addAll(benchmark.getValue().run());
            }
        }
        out.println();
        out.println(Machine.description());
        figures.forEach(figure -> out.println(figure.row()));
    }
}
