package io.crossdock.scenario.coverage;

import io.crossdock.scenario.TableCase;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.proof.Boundary;
import io.crossdock.table.proof.TableIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places at bounds of one table, and which of them the lines of its sheets try. */
final class BoundaryPoints {
    private final TableIndex index;
    private final DecisionTable table;
    private final List<TableCase> cases;
    private final QuestionSearch search;

    BoundaryPoints(TableIndex index, List<TableCase> cases, Instant usual) {
        this.index = index;
        this.table = index.table();
        this.cases = cases;
        this.search = new QuestionSearch(index, usual);
    }

    List<BoundaryPoint> all() {
        List<BoundaryPoint> points = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.when().size(); column++) {
                for (Boundary boundary : CellBounds.of(
                        index.columns().get(column),
                        table.rows().get(row).when().get(column))) {
                    point(row, column, boundary, Side.BELOW).ifPresent(points::add);
                    point(row, column, boundary, Side.AT).ifPresent(points::add);
                    point(row, column, boundary, Side.ABOVE).ifPresent(points::add);
                }
            }
        }
        return points;
    }

    /** Empty where nobody can ask: outside the limits of the field, or where rows above always win. */
    private Optional<BoundaryPoint> point(int row, int column, Boundary boundary, Side side) {
        Object value = value(boundary, side);
        Column asked = table.when().get(column);
        if (!CellBounds.isPossible(asked.field(), value)) {
            return Optional.empty();
        }
        Row of = table.rows().get(row);
        if (cases.stream().anyMatch(one -> tries(one, row, column, boundary, side))) {
            return Optional.of(new BoundaryPoint(of, column, boundary.at(), side, value, Optional.empty()));
        }
        return search.counting(row, new QuestionSearch.Fixed(column, value))
                .map(question -> new BoundaryPoint(of, column, boundary.at(), side, value, Optional.of(question)));
    }

    private static Object value(Boundary boundary, Side side) {
        return switch (side) {
            case BELOW -> boundary.below();
            case AT -> boundary.at();
            case ABOVE -> boundary.above();
        };
    }

    private boolean tries(TableCase one, int row, int column, Boundary boundary, Side side) {
        return stands(one.values().get(column), boundary, side)
                && matchesBesides(table.rows().get(row), column, one)
                && !isHidden(row, one);
    }

    /** Nearer to the bound than one unit is as good. */
    private static boolean stands(@Nullable Object value, Boundary boundary, Side side) {
        if (value == null) {
            return false;
        }
        int order = Values.compare(value, boundary.at());
        return switch (side) {
            case BELOW -> order < 0 && Values.compare(value, boundary.below()) >= 0;
            case AT -> order == 0;
            case ABOVE -> order > 0 && Values.compare(value, boundary.above()) <= 0;
        };
    }

    private static boolean matchesBesides(Row row, int column, TableCase one) {
        for (int i = 0; i < row.when().size(); i++) {
            if (i != column && !row.when().get(i).matches(one.values().get(i))) {
                return false;
            }
        }
        return QuestionSearch.isValid(row, one.evaluatedAt());
    }

    private boolean isHidden(int row, TableCase one) {
        if (table.hit() != HitPolicy.FIRST) {
            return false;
        }
        int first = index.matching(one.values(), one.evaluatedAt()).nextSetBit(0);
        return first >= 0 && first < row;
    }
}
