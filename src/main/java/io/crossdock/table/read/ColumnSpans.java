package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each row covers in one column, as a span between two ranks of the values that the column names. Rows whose spans
 * do not touch cannot overlap, which spares the comparison of most pairs in a large table.
 */
final class ColumnSpans {
    private final int[] low;
    private final int[] high;

    ColumnSpans(List<Row> rows, int column) {
        Set<Object> named = new TreeSet<>(Values::compare);
        rows.forEach(row -> addNamed(named, row.when().get(column)));
        Map<Object, Integer> ranks = new TreeMap<>(Values::compare);
        named.forEach(value -> ranks.put(value, ranks.size()));
        low = new int[rows.size()];
        high = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Condition condition = rows.get(i).when().get(column);
            low[i] = 0;
            high[i] = Integer.MAX_VALUE;
            if (condition instanceof Condition.OneOf one && !one.orUnknown()) {
                low[i] = one.values().stream().mapToInt(ranks::get).min().orElse(0);
                high[i] = one.values().stream().mapToInt(ranks::get).max().orElse(0);
            } else if (condition instanceof Condition.Range range) {
                low[i] = rank(ranks, range.low(), 0);
                high[i] = rank(ranks, range.high(), Integer.MAX_VALUE);
            }
        }
    }

    private static int rank(Map<Object, Integer> ranks, @Nullable Object bound, int open) {
        return bound == null ? open : ranks.getOrDefault(bound, open);
    }

    private static void addNamed(Set<Object> named, Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            named.addAll(one.values());
        } else if (condition instanceof Condition.Range range) {
            if (range.low() != null) {
                named.add(range.low());
            }
            if (range.high() != null) {
                named.add(range.high());
            }
        }
    }

    /** How many pairs of rows touch in this column. */
    long touchingPairs() {
        int[] highs = high.clone();
        Arrays.sort(highs);
        long apart = 0;
        for (int start : low) {
            int place = Arrays.binarySearch(highs, start);
            int below = place < 0 ? -place - 1 : place;
            while (below > 0 && highs[below - 1] == start) {
                below--;
            }
            apart += below;
        }
        long rows = low.length;
        return rows * (rows - 1) / 2 - apart;
    }

    /** Passes on each pair of touching rows, the upper row first. */
    void forEachTouching(BiConsumer<Integer, Integer> pair) {
        int[] byLow = IntStream.range(0, low.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> low[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] open = new int[byLow.length];
        int count = 0;
        for (int row : byLow) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int other = open[i];
                if (high[other] >= low[row]) {
                    open[kept++] = other;
                    pair.accept(Math.min(row, other), Math.max(row, other));
                }
            }
            count = kept;
            open[count++] = row;
        }
    }
}
