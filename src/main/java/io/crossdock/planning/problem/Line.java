package io.crossdock.planning.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is still needed of one order line.
 *
 * @param needed in thousandths of the unit of measure; a multiple of the step
 * @param step quantities ship in multiples of this, in thousandths (pack multiple; 1,000 is one whole unit)
 * @param gramsPerUnit weight of one unit; 0 when it is not known and no price or limit asks for it
 * @param valuePerUnit rate: net price of one unit in ten-thousandths of a dollar
 * @param marginPerUnit rate: net price less cost; may be negative
 * @param openPerUnit rate: price of a unit that nobody will deliver: margin lost and ill will
 * @param latePerUnitHour rate: price of one unit coming one hour after the window
 * @param minShelfLifeDays days that must be left on arrival; 0 when it does not matter
 * @param items that may serve the line, the ordered one first, then allowed substitutes in the order of the request
 */
public record Line(
        int index,
        int lineNo,
        String uom,
        long needed,
        long step,
        long gramsPerUnit,
        long valuePerUnit,
        long marginPerUnit,
        long openPerUnit,
        long latePerUnitHour,
        boolean dangerousGoods,
        @Nullable String temperatureClass,
        int minShelfLifeDays,
        List<String> items) {

    public Line {
        items = List.copyOf(items);
    }

    public String itemId() {
        return items.get(0);
    }
}
