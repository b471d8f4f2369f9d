package io.crossdock.table.compare;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of one table differ. */
final class RowComparison {
    private static final Set<HitPolicy> ORDER_DECIDES = Set.of(HitPolicy.FIRST, HitPolicy.COLLECT, HitPolicy.EFFECTS);

    private final DecisionTable before;
    private final DecisionTable after;
    private final Map<String, Row> old = new LinkedHashMap<>();

    RowComparison(DecisionTable before, DecisionTable after) {
        this.before = before;
        this.after = after;
        before.rows().forEach(row -> old.put(row.id(), row));
    }

    List<RowChange> changes() {
        CellComparison cells = new CellComparison(before, after);
        NewRows newRows = new NewRows(after);
        List<RowChange> changes = new ArrayList<>();
        List<Row> kept = new ArrayList<>();
        for (Row row : after.rows()) {
            Row was = old.remove(row.id());
            if (was == null) {
                changes.add(new RowChange.Added(row, newRows.drift(row)));
            } else {
                kept.add(row);
                List<CellChange> differing = cells.of(was, row);
                if (!differing.isEmpty()) {
                    changes.add(new RowChange.Changed(was, row, differing));
                }
            }
        }
        if (ORDER_DECIDES.contains(after.hit())) {
            changes.addAll(moves(kept));
        }
        old.values().forEach(row -> changes.add(new RowChange.Removed(row, Drift.OPEN)));
        return changes;
    }

    /** The fewest rows that, put elsewhere, make the new order from the old. */
    private List<RowChange> moves(List<Row> kept) {
        Map<String, String> wasAfter = predecessors(before.rows());
        Map<String, String> isAfter = predecessors(after.rows());
        Map<String, Integer> places = new LinkedHashMap<>();
        before.rows().forEach(row -> places.put(row.id(), places.size()));
        int[] oldPlaces =
                kept.stream().mapToInt(row -> places.getOrDefault(row.id(), 0)).toArray();
        boolean[] stays = RisingOrder.longest(oldPlaces);
        List<RowChange> moves = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (!stays[i]) {
                String id = kept.get(i).id();
                moves.add(
                        new RowChange.Moved(kept.get(i), wasAfter.getOrDefault(id, ""), isAfter.getOrDefault(id, "")));
            }
        }
        return moves;
    }

    private static Map<String, String> predecessors(List<Row> rows) {
        Map<String, String> predecessors = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            predecessors.put(rows.get(i).id(), rows.get(i - 1).id());
        }
        return predecessors;
    }
}
