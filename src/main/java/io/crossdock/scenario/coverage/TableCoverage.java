package io.crossdock.scenario.coverage;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import java.util.List;
import java.util.Set;

/**
 * What scenarios tried of one table.
 *
 * @param fired ids of the rows that counted in some scenario
 * @param points all places at bounds that can be tried
 */
public record TableCoverage(DecisionTable table, Set<String> fired, List<BoundaryPoint> points) {
    public TableCoverage {
        fired = Set.copyOf(fired);
        points = List.copyOf(points);
    }

    public List<Row> untriedRows() {
        return table.rows().stream().filter(row -> !fired.contains(row.id())).toList();
    }

    public List<BoundaryPoint> untriedPoints() {
        return points.stream().filter(point -> !point.isTried()).toList();
    }

    public Share rows() {
        int all = table.rows().size();
        return new Share(all - untriedRows().size(), all);
    }

    public Share boundaries() {
        return new Share(points.size() - untriedPoints().size(), points.size());
    }

    public boolean isComplete() {
        return rows().isAll() && boundaries().isAll();
    }
}
