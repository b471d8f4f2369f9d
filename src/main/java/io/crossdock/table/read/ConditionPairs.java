package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two rows can match the same value in one column. Equal cells are compared once, however many rows have them. */
final class ConditionPairs {
    private final CommonValue common;
    private final int[] kindOfRow;
    private final List<Condition> kinds = new ArrayList<>();
    private final List<BitSet> tried = new ArrayList<>();
    private final List<BitSet> meeting = new ArrayList<>();

    ConditionPairs(Field field, List<Row> rows, int column) {
        this.common = new CommonValue(field);
        this.kindOfRow = new int[rows.size()];
        Map<Condition, Integer> known = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Condition condition = rows.get(i).when().get(column);
            kindOfRow[i] = known.computeIfAbsent(condition, fresh -> {
                kinds.add(fresh);
                tried.add(new BitSet());
                meeting.add(new BitSet());
                return kinds.size() - 1;
            });
        }
    }

    boolean meet(int left, int right) {
        int low = Math.min(kindOfRow[left], kindOfRow[right]);
        int high = Math.max(kindOfRow[left], kindOfRow[right]);
        if (!tried.get(low).get(high)) {
            tried.get(low).set(high);
            meeting.get(low)
                    .set(high, common.of(kinds.get(low), kinds.get(high)).isPresent());
        }
        return meeting.get(low).get(high);
    }

    /** A value that both match; only for rows that {@link #meet}. */
    String sample(int left, int right) {
        return common.of(kinds.get(kindOfRow[left]), kinds.get(kindOfRow[right]))
                .orElseThrow();
    }
}
