package io.crossdock.scenario.mutation;

import io.crossdock.scenario.TableCase;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet put to a table with a fault in it.
 *
 * @param matching the rows that match without the fault
 */
record Trial(TableCase asked, BitSet matching) {

    /** Whether the line is content with the table as it is; otherwise it notices nothing more. */
    boolean isContent() {
        return ids(matching).equals(asked.rows())
                && asked.then().entrySet().stream()
                        .allMatch(expected -> values(expected.getKey(), null).equals(expected.getValue()));
    }

    boolean notices(Mutant mutant) {
        if (mutant instanceof Mutant.SwappedOutputs swapped) {
            return (matching.get(swapped.row()) || matching.get(swapped.other())) && noticesValues(swapped);
        }
        boolean matches = mutant instanceof Mutant.OtherCell other && matches(other);
        if (matches == matching.get(mutant.row())) {
            return false;
        }
        BitSet now = (BitSet) matching.clone();
        now.set(mutant.row(), matches);
        return !ids(now).equals(asked.rows());
    }

    private boolean matches(Mutant.OtherCell other) {
        Row row = table().rows().get(other.row());
        for (int i = 0; i < row.when().size(); i++) {
            if (i != other.column() && !row.when().get(i).matches(asked.values().get(i))) {
                return false;
            }
        }
        return other.cell().matches(asked.values().get(other.column())) && isValid(row);
    }

    private boolean isValid(Row row) {
        if (asked.evaluatedAt() == null) {
            return row.from() == null && row.to() == null;
        }
        return (row.from() == null || !asked.evaluatedAt().isBefore(row.from()))
                && (row.to() == null || asked.evaluatedAt().isBefore(row.to()));
    }

    private boolean noticesValues(Mutant.SwappedOutputs swapped) {
        for (Map.Entry<Integer, List<@Nullable Object>> expected : asked.then().entrySet()) {
            if (!values(expected.getKey(), swapped).equals(expected.getValue())) {
                return true;
            }
        }
        return false;
    }

    private List<@Nullable Object> values(int column, Mutant.@Nullable SwappedOutputs swapped) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int row : counting(matching)) {
            int source = swapped == null
                    ? row
                    : row == swapped.row() ? swapped.other() : row == swapped.other() ? swapped.row() : row;
            values.add(table().rows().get(source).then().get(column));
        }
        return values;
    }

    private List<String> ids(BitSet rows) {
        return counting(rows).stream().map(row -> table().rows().get(row).id()).toList();
    }

    private List<Integer> counting(BitSet rows) {
        List<Integer> all = rows.stream().boxed().toList();
        return table().hit() == HitPolicy.FIRST && all.size() > 1 ? all.subList(0, 1) : all;
    }

    private DecisionTable table() {
        return asked.table();
    }
}
