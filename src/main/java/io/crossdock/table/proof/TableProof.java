package io.crossdock.table.proof;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What can be proved of one table, for all values that its fields can have and all instants at which its rows are valid.
 * Not for several threads.
 */
public final class TableProof {
    private final DecisionTable table;
    private final Space space;
    private final List<Box> accepted = new ArrayList<>();
    private final Budget budget;
    private boolean proved = true;

    /** @param accepted regions that somebody answers for, one condition per WHEN column each */
    public TableProof(DecisionTable table, List<List<Condition>> accepted) {
        this(table, accepted, Budget.STEPS_OF_A_TABLE);
    }

    TableProof(DecisionTable table, List<List<Condition>> accepted, long steps) {
        this.table = table;
        this.budget = new Budget(steps);
        this.space = new Space(TableIndex.of(withRows(table, accepted)));
        int first = table.rows().size();
        for (int i = 0; i < accepted.size(); i++) {
            this.accepted.add(space.of(first + i));
        }
    }

    /** Regions are cut like rows, so that a bound of theirs is a bound of the table. */
    private static DecisionTable withRows(DecisionTable table, List<List<Condition>> regions) {
        List<Row> rows = new ArrayList<>(table.rows());
        regions.forEach(
                region -> rows.add(new Row("", rows.size(), region, List.of(), "", null, null, "", "", List.of(), 0)));
        return new DecisionTable(
                table.name(),
                table.hit(),
                table.cover(),
                table.per(),
                table.stage(),
                table.purpose(),
                table.adjusts(),
                table.starts(),
                table.when(),
                table.then(),
                table.info(),
                rows,
                table.place());
    }

    /** Questions that no row matches, and nobody answers for. */
    public Regions gaps() {
        Regions gaps = new Gaps(space, rows(), budget).find(accepted);
        proved &= gaps.proved();
        return gaps;
    }

    /** Whether any question of an accepted region finds no row. */
    public boolean hasGapIn(int region) {
        Boxes rows = rows();
        BitSet all = new BitSet();
        all.set(0, rows.size());
        return attempt(
                () -> new PointSearch(rows, budget)
                        .find(accepted.get(region), all)
                        .isPresent(),
                true);
    }

    public Overlaps overlaps() {
        return new Overlaps(space, rows(), table.rows());
    }

    /** Rows that never win because rows above take all that they ask for; only where the first row wins. */
    public List<HiddenRow> hidden() {
        return table.hit() == HitPolicy.FIRST
                ? attempt(() -> new FirstRows(rows(), table.rows(), budget).hidden(), List.of())
                : List.of();
    }

    /** Rows without which the table would say the same. */
    public List<IdleRow> idle() {
        return switch (table.hit()) {
            case FIRST -> attempt(() -> new FirstRows(rows(), table.rows(), budget).idle(), List.of());
            case COLLECT, MOST, EFFECTS -> attempt(() -> new ActingRows(table, rows(), budget).idle(), List.of());
            case UNIQUE, SUM -> List.of();
        };
    }

    /** Whether no value that a case can have matches one cell of a row. */
    public boolean isImpossible(Row row, int column) {
        return space.of(row.position()).sides().get(column).isEmpty();
    }

    /** Allowed values of a choice that every row of its column passes over: where all rows name values, these have none. */
    public List<String> unmentioned(Column column) {
        int place = table.when().indexOf(column);
        Set<String> left = new LinkedHashSet<>(column.field().allowed());
        for (Row row : table.rows()) {
            if (!(row.when().get(place) instanceof Condition.OneOf one)) {
                return List.of();
            }
            one.values().forEach(left::remove);
        }
        return List.copyOf(left);
    }

    /** Whether everything asked so far was answered for all values; false when the budget did not suffice. */
    public boolean isProved() {
        return proved;
    }

    private <T> T attempt(Supplier<T> search, T unproved) {
        try {
            T found = search.get();
            proved &= space.isComplete();
            return found;
        } catch (NotProvedException e) {
            proved = false;
            return unproved;
        }
    }

    private Boxes rows() {
        Boxes boxes = new Boxes(space);
        for (int row = 0; row < table.rows().size(); row++) {
            boxes.add(space.of(row));
        }
        return boxes;
    }
}
