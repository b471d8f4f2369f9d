package io.crossdock.benchmarks;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.CompiledTables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds the table of 5,000 rows in a Java of its own, where the rule set was loaded before, as in a service that takes up
 * a new release: first build, and how much heap stays in use.
 */
final class TableBuild {
    private static final int ROWS = 5_000;
    private static final int RUNS = 5;
    private static final double MOST_SECONDS = 0.6;
    private static final double MOST_MEGABYTES = 40;
    private static final double NANOSECONDS = 1e9;
    private static final double BYTES = 1e6;

    private TableBuild() {}

    static List<Figure> figures() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            String[] measured = Subprocess.java(TableBuild.class, "-Xmx256m", "-XX:+UseParallelGC").split(" ");
            seconds.add(Double.parseDouble(measured[0]));
            megabytes.add(Double.parseDouble(measured[1]));
        }
        return List.of(
                Figure.atMost("table of 5,000 rows: first build", Median.of(seconds), MOST_SECONDS, "s"),
                Figure.atMost("table of 5,000 rows: heap kept", Median.of(megabytes), MOST_MEGABYTES, "MB"));
    }

    public static void main(String... args) {
        ShippedRules.load(Path.of(args[0]));
        Vocabulary vocabulary = GeneratedTable.vocabulary();
        DecisionTable table = GeneratedTable.ofRows(ROWS);
        long before = usedHeap();
        long begin = System.nanoTime();
        CompiledTables compiled = new CompiledTables(List.of(table), vocabulary);
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        compiled.open().close();
        double megabytes = (usedHeap() - before) / BYTES;
        System.out.printf(Locale.ROOT, "%.3f %.2f %d%n", seconds, megabytes, compiled.tables().size());
    }

    private static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
