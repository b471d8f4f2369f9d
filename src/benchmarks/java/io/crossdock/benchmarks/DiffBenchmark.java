package io.crossdock.benchmarks;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.compare.RuleSetContents;
import io.crossdock.table.compare.RuleSetDifference;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Two versions of a table of 5,000 rows, read from .csv files and compared, in a Java that has just started. */
final class DiffBenchmark implements Benchmark {
    private static final int ROWS = 5_000;
    private static final int EVERY = 50;
    private static final double MOST_SECONDS = 2;
    private static final double NANOSECONDS = 1e9;

    @Override
    public List<Figure> run() throws Exception {
        String[] seconds = Subprocess.java(DiffBenchmark.class, "-Xmx256m", "-XX:+UseSerialGC")
                .split(" ");
        return List.of(
                Figure.atMost(
                        "two sets of 5,000 rows: read and compared", Double.parseDouble(seconds[0]), MOST_SECONDS, "s"),
                Figure.of("of it: compared", Double.parseDouble(seconds[1]), "s"));
    }

    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory("crossdock-diff");
        Path before = written(folder.resolve("before"), ROWS + 1);
        Path after = written(folder.resolve("after"), EVERY);
        long begin = System.nanoTime();
        RuleSetContents was = read(before);
        RuleSetContents is = read(after);
        long compare = System.nanoTime();
        RuleSetDifference difference = RuleSetDifference.between(was, is);
        long end = System.nanoTime();
        int changes = difference.tables().get(0).rows().size();
        if (changes != ROWS / EVERY) {
            throw new IllegalStateException("found " + changes + " changed rows");
        }
        System.out.println((end - begin) / NANOSECONDS + " " + (end - compare) / NANOSECONDS);
    }

    private static RuleSetContents read(Path csv) {
        RuleBook book = RuleBookReader.read(List.of(new WorkbookReader().readFolder(csv)));
        return new RuleSetContents(book.vocabulary(), book.tables());
    }

    /** @param every each so many rows, one has another reason */
    private static Path written(Path csv, int every) throws IOException {
        DecisionTable table = GeneratedTable.ofRows(ROWS);
        Files.createDirectories(csv);
        Files.writeString(csv.resolve("About.csv"), "Rule set,benchmark\n");
        StringBuilder words = new StringBuilder("field,label,type,unit,allowed,min,max,list,unknown,origin,meaning\n");
        for (Field field : GeneratedTable.vocabulary()
                .fields()
                .subList(1, GeneratedTable.vocabulary().size())) {
            String origin = table.makes(field.name()) < 0 ? "request" : "table";
            words.append(String.join(
                            ",",
                            field.name(),
                            field.label(),
                            field.type().written(),
                            "",
                            String.join(" | ", field.allowed()),
                            "",
                            "",
                            "no",
                            "yes",
                            origin,
                            ""))
                    .append('\n');
        }
        Files.writeString(csv.resolve("Words.csv"), words);
        StringBuilder rows = new StringBuilder("Table,")
                .append(table.name())
                .append("\nHit,UNIQUE\nCover,PARTIAL\n")
                .append("Stage,RESOLUTION\nPurpose,Who carries this?\nrole,id,when,when,when,when,then,reason\n")
                .append("field,-,order.region,order.value,order.productClass,order.weight,carrier,-\n")
                .append("label,Row,Region,Value,Class,Weight,Carrier,Why\n");
        for (Row row : table.rows()) {
            String reason = row.position() % every == every - 1 ? "changed" : "generated";
            rows.append(',').append(row.id()).append(',');
            rows.append(row.when().stream().map(Condition::written).collect(Collectors.joining(",")));
            rows.append(',')
                    .append(row.then().get(0))
                    .append(',')
                    .append(reason)
                    .append('\n');
        }
        Files.writeString(csv.resolve(table.name() + ".csv"), rows);
        return csv;
    }
}
