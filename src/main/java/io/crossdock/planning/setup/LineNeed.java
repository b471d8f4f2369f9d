package io.crossdock.planning.setup;

import io.crossdock.model.Order;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one order line still needs, in thousandths. What is not affected is pinned to the shipment that was planned.
 *
 * @param ordered of the line altogether
 * @param needed of it, what must be planned anew
 * @param own of the needed, what lies allocated and ready at the node of the planned shipment
 */
record LineNeed(Order.Line line, int lineNo, long ordered, long needed, long own) {
    private static final String ANY_UNIT = "units";

    /** @param place in the list of lines, the first is 1; stands in for a line number that is not given */
    static LineNeed of(Order.Line line, int place, boolean stockIntact) {
        Integer given = line.lineNo();
        int lineNo = given == null ? place : given;
        long needed = stockIntact ? Units.quantity(first(line.orderedQty(), line.allocatedQty())) : missing(line);
        long ordered = line.orderedQty() == null ? needed : Units.quantity(line.orderedQty());
        long allocated = Units.quantity(first(line.allocatedQty(), line.orderedQty()));
        return new LineNeed(line, lineNo, ordered, needed, stockIntact ? Math.min(allocated, needed) : 0);
    }

    private static long missing(Order.Line line) {
        if (line.affectedQty() != null) {
            return Units.quantity(line.affectedQty());
        }
        return line.orderedQty() == null || line.allocatedQty() == null
                ? 0
                : Math.max(0, Units.quantity(line.orderedQty()) - Units.quantity(line.allocatedQty()));
    }

    long pinned() {
        return ordered - needed;
    }

    String itemId() {
        return line.itemId() == null ? "" : line.itemId();
    }

    String uom() {
        return line.uom() == null ? ANY_UNIT : line.uom();
    }

    /** Packs, else whole units, else thousandths where the quantity has decimals. */
    long step() {
        if (line.packMultiple() != null) {
            return Math.max(1, Units.quantity(line.packMultiple()));
        }
        return needed % Units.WHOLE_UNIT == 0 ? Units.WHOLE_UNIT : 1;
    }

    /** Net price, or the cost where that is all that is known. */
    @Nullable
    BigDecimal value() {
        return first(line.netUnitPrice(), line.unitCost());
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }
}
