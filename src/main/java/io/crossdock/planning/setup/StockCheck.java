package io.crossdock.planning.setup;

import io.crossdock.model.DonorOrder;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.InventoryPosition;
import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults of positions and donors: quantities, units that differ from the lines', the same position given twice. */
final class StockCheck {
    private final Faults faults;
    private final Map<String, String> units = new HashMap<>();
    private final Map<List<@Nullable Object>, Integer> seen = new HashMap<>();

    StockCheck(Faults faults) {
        this.faults = faults;
    }

    void check(PlanRequest request) {
        for (OrderAtRisk risk : request.orders()) {
            for (Order.Line line : risk.order().lines()) {
                if (line.itemId() != null && line.uom() != null) {
                    units.putIfAbsent(line.itemId(), line.uom());
                }
            }
        }
        for (int i = 0; i < request.inventoryPositions().size(); i++) {
            position("/inventoryPositions/" + i, i, request.inventoryPositions().get(i));
        }
        for (int i = 0; i < request.donorOrders().size(); i++) {
            DonorOrder donor = request.donorOrders().get(i);
            faults.quantity("/donorOrders/" + i + "/reservedQty", donor.reservedQty());
        }
    }

    private void position(String at, int place, InventoryPosition position) {
        faults.quantity(at + "/onHand", position.onHand());
        faults.quantity(at + "/reserved", position.reserved());
        faults.quantity(at + "/available", position.available());
        faults.quantity(at + "/safetyStock", position.safetyStock());
        faults.percent(at + "/confidencePct", position.confidencePct());
        unit(at + "/uom", position);
        Integer earlier = seen.putIfAbsent(identity(position), place);
        if (earlier != null) {
            faults.add(
                    at,
                    ErrorCode.OUT_OF_RANGE,
                    "This is the same position as /inventoryPositions/" + earlier
                            + " (node, location, item, lot, status, dueAt). Add the quantities up.");
        }
    }

    private void unit(String pointer, InventoryPosition position) {
        String unit = position.itemId() == null ? null : units.get(position.itemId());
        if (unit != null && position.uom() != null && !unit.equals(position.uom())) {
            faults.add(
                    pointer,
                    ErrorCode.UNKNOWN_VALUE,
                    "\"" + position.uom() + "\" is not the unit in which " + position.itemId() + " is ordered. Convert"
                            + " the quantities to \"" + unit + "\".");
        }
    }

    private static List<@Nullable Object> identity(InventoryPosition position) {
        return Arrays.asList(
                position.node(),
                position.location(),
                position.itemId(),
                position.lot(),
                position.status(),
                position.dueAt(),
                position.poNumber());
    }
}
