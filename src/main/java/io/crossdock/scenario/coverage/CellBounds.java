package io.crossdock.scenario.coverage;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.proof.Boundary;
import io.crossdock.table.proof.IndexedColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bounds that one cell names, each with its neighbours. */
public final class CellBounds {
    private CellBounds() {}

    /** From small to large; none when the column has no order of size. */
    public static List<Boundary> of(IndexedColumn column, Condition cell) {
        List<Object> named = named(cell).toList();
        return column.boundaries().stream()
                .filter(boundary -> named.contains(boundary.at()))
                .toList();
    }

    private static Stream<Object> named(Condition cell) {
        if (cell instanceof Condition.Range range) {
            return Stream.of(Optional.<Object>ofNullable(range.low()), Optional.<Object>ofNullable(range.high()))
                    .flatMap(Optional::stream);
        }
        if (cell instanceof Condition.OneOf one) {
            return one.values().stream();
        }
        return cell instanceof Condition.NoneOf none ? none.values().stream() : Stream.empty();
    }

    /** Whether a request with this value would be accepted. */
    public static boolean isPossible(Field field, Object value) {
        return !(value instanceof BigDecimal number)
                || ((field.min() == null || number.compareTo(field.min()) >= 0)
                        && (field.max() == null || number.compareTo(field.max()) <= 0));
    }
}
