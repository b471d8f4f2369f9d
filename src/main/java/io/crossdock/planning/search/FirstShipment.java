package io.crossdock.planning.search;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import java.time.Instant;
import java.util.List;

/** The rule that a split is worth it: the shipment that leaves first carries its share of the order. */
final class FirstShipment {
    private final Columns columns;
    private final Demand demand;
    private final boolean pinned;

    FirstShipment(Columns columns) {
        this.columns = columns;
        this.demand = columns.terms.network.demand;
        this.pinned = demand.pinnedQuantity() > 0;
    }

    /** The first shipment carries enough, where all lanes of the set and the pinned goods ship. */
    void addTo(List<Row> rules) {
        int first = -1;
        int shipments = pinned ? 1 : 0;
        for (int in = 0; in < columns.set.length; in++) {
            shipments += pinned && columns.laneAt(in).original() ? 0 : 1;
            first = leavesEarlier(in, first) ? in : first;
        }
        long percent = demand.limits().leastFirstFillPercent();
        if (shipments > 1 && percent > 0) {
            double[] row = new double[columns.count];
            for (int column = 0; column < columns.count; column++) {
                row[column] = first >= 0 && columns.place[column] == first ? 1 : 0;
            }
            double least = percent * demand.orderQuantity() / 100.0 - demand.pinnedQuantity();
            rules.add(new Row(row, least, Double.POSITIVE_INFINITY));
        }
    }

    private boolean leavesEarlier(int in, int first) {
        Lane lane = columns.laneAt(in);
        if (first < 0) {
            return !pinned || lane.original();
        }
        Lane other = columns.laneAt(first);
        if (lane.original() || other.original()) {
            return lane.original() && !other.original();
        }
        Instant mine = lane.cutOffAt();
        Instant others = other.cutOffAt();
        return mine != null && others != null && mine.isBefore(others);
    }
}
