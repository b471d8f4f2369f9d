package io.crossdock.table.proof;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where all matching rows count: rows without which the result would be the same. */
final class ActingRows {
    private static final String SET = "SET";
    /** Doing these twice is doing them once. */
    private static final Set<String> ONCE = Set.of(SET, "AT_LEAST", "CAP");

    private final DecisionTable table;
    private final Boxes boxes;
    private final List<Row> rows;
    private final PointSearch search;

    ActingRows(DecisionTable table, Boxes boxes, Budget budget) {
        this.table = table;
        this.boxes = boxes;
        this.rows = table.rows();
        this.search = new PointSearch(boxes, budget);
    }

    List<IdleRow> idle() {
        List<IdleRow> idle = new ArrayList<>();
        for (Row row : rows) {
            Box box = boxes.box(row.position());
            BitSet stronger = stronger(row);
            if (!box.isEmpty() && search.find(box, stronger).isEmpty()) {
                stronger.and(boxes.touching(box));
                idle.add(new IdleRow(row, fewest(box, stronger)));
            }
        }
        return idle;
    }

    private List<Row> fewest(Box box, BitSet covering) {
        for (int other = covering.length() - 1; other >= 0; other = covering.previousSetBit(other - 1)) {
            covering.clear(other);
            if (search.find(box, covering).isPresent()) {
                covering.set(other);
            }
        }
        return covering.stream().mapToObj(rows::get).toList();
    }

    /** The rows beside which this one says nothing of its own. */
    private BitSet stronger(Row row) {
        BitSet stronger = new BitSet();
        for (Row other : rows) {
            if (other.position() != row.position() && isStronger(other, row)) {
                stronger.set(other.position());
            }
        }
        return stronger;
    }

    private boolean isStronger(Row other, Row row) {
        boolean earlier = other.position() < row.position();
        if (table.hit() == HitPolicy.COLLECT) {
            return earlier && other.then().equals(row.then());
        }
        Field adjusted = table.adjusts();
        if (adjusted == null || givesMoreThan(row, adjusted)) {
            return false;
        }
        Object mine = value(row, adjusted);
        Object others = value(other, adjusted);
        if (table.hit() == HitPolicy.MOST) {
            int difference = adjusted.rank(String.valueOf(others)) - adjusted.rank(String.valueOf(mine));
            return difference > 0 || (difference == 0 && earlier);
        }
        boolean acts = value(row, adjusted) != null || !row.effect().equals("NOTIFY");
        return acts && (isSetLater(other, row) || (earlier && isRepeated(other, row, mine, others)));
    }

    private static boolean isSetLater(Row other, Row row) {
        return other.effect().equals(SET) && other.position() > row.position();
    }

    /** The same again, with nothing in between that could undo it. */
    private boolean isRepeated(Row other, Row row, @Nullable Object mine, @Nullable Object others) {
        return other.effect().equals(row.effect())
                && ONCE.contains(row.effect())
                && Objects.equals(mine, others)
                && rows.subList(other.position(), row.position()).stream()
                        .allMatch(between -> between.effect().equals(row.effect()));
    }

    /** Whether the row says something else than what becomes of the adjusted field. */
    private boolean givesMoreThan(Row row, Field adjusted) {
        for (int i = 0; i < table.then().size(); i++) {
            String field = table.then().get(i).field().name();
            boolean acts = field.equals(adjusted.name()) || field.equals("steps");
            if (!acts && row.then().get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object value(Row row, Field adjusted) {
        int column = table.makes(adjusted.name());
        return column < 0 ? null : row.then().get(column);
    }
}
