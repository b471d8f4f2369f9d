package io.crossdock.table.read;

import io.crossdock.table.Column;
import io.crossdock.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Finds the pairs of rows of one table that can match the same question at the same instant. */
final class Overlaps {
    private static final Comparator<Pair> UPPERMOST =
            Comparator.comparingInt(Pair::lower).thenComparingInt(Pair::upper);

    private final List<Column> columns;
    private final List<Row> rows;
    private final List<ConditionPairs> pairs = new ArrayList<>();
    private int count;

    Overlaps(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(new ConditionPairs(columns.get(i).field(), rows, i));
        }
    }

    /** Two rows by their places in the list, the upper first. */
    record Pair(int upper, int lower) {}

    /** The uppermost pairs; after it {@link #count()} tells how many there are. */
    List<Pair> first(int most) {
        PriorityQueue<Pair> found = new PriorityQueue<>(UPPERMOST.reversed());
        IntStream.range(0, columns.size())
                .mapToObj(column -> new ColumnSpans(rows, column))
                .min(Comparator.comparingLong(ColumnSpans::touchingPairs))
                .ifPresent(spans -> spans.forEachTouching((upper, lower) -> {
                    if (meet(upper, lower)) {
                        count++;
                        found.add(new Pair(upper, lower));
                        if (found.size() > most) {
                            found.remove();
                        }
                    }
                }));
        return found.stream().sorted(UPPERMOST).toList();
    }

    int count() {
        return count;
    }

    private boolean meet(int upper, int lower) {
        for (ConditionPairs column : pairs) {
            if (!column.meet(upper, lower)) {
                return false;
            }
        }
        return holdAtOnce(rows.get(upper), rows.get(lower));
    }

    private static boolean holdAtOnce(Row upper, Row lower) {
        return startsBeforeEnd(upper, lower) && startsBeforeEnd(lower, upper);
    }

    private static boolean startsBeforeEnd(Row row, Row other) {
        Instant from = row.from();
        Instant to = other.to();
        return from == null || to == null || from.isBefore(to);
    }

    /** One question that both rows match: {@code Tier = A, Ratio = 1.2}. */
    String sample(Pair pair) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = pairs.get(i).sample(pair.upper(), pair.lower());
            if (!value.equals(CellGrammar.ANY)) {
                facts.add(columns.get(i).label() + " = " + value);
            }
        }
        Instant from = laterStart(rows.get(pair.upper()), rows.get(pair.lower()));
        if (!from.equals(Instant.MIN)) {
            facts.add("evaluated at " + from);
        }
        return facts.isEmpty() ? "every question" : String.join(", ", facts);
    }

    private static Instant laterStart(Row upper, Row lower) {
        Instant first = upper.from() == null ? Instant.MIN : upper.from();
        Instant second = lower.from() == null ? Instant.MIN : lower.from();
        return first.isAfter(second) ? first : second;
    }
}
