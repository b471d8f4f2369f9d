package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;

/**
 * Something of which there may be too little.
 *
 * @param index of the source, vehicle or node
 * @param capacity in thousandths, grams or shipments
 */
record Resource(Kind kind, int index, long capacity) {
    enum Kind {
        STOCK,
        VEHICLE_WEIGHT,
        VEHICLE_QUANTITY,
        NODE_QUANTITY,
        NODE_SHIPMENTS
    }

    private static final double THOUSANDTHS = 1000;
    private static final long RATE_PER_CENT = 100;

    /** Below 0 when plans take more than there is. */
    long left(Remaining left, Problem problem) {
        return switch (kind) {
            case STOCK -> left.of(problem.sources().get(index));
            case VEHICLE_WEIGHT -> left.gramsOf(problem.vehicles().get(index));
            case VEHICLE_QUANTITY -> left.quantityOf(problem.vehicles().get(index));
            case NODE_QUANTITY -> left.quantityOf(problem.nodes().get(index));
            case NODE_SHIPMENTS -> left.shipmentsOf(problem.nodes().get(index));
        };
    }

    /** Prices are for a unit, a kilogram or a shipment. */
    private boolean isCounted() {
        return kind == Kind.NODE_SHIPMENTS;
    }

    /** How much of the capacity one price is for. */
    double perPricedUnit() {
        return isCounted() ? 1 : THOUSANDTHS;
    }

    /** @param rate in ten-thousandths of a dollar */
    long cents(long rate, long amount) {
        return isCounted() ? rate / RATE_PER_CENT * amount : Price.cents(amount, rate);
    }

    /** Writes a price where a search looks for it. */
    void setPrice(StockPrices prices, long rate) {
        switch (kind) {
            case STOCK -> prices.perUnit()[index] = rate;
            case VEHICLE_WEIGHT -> prices.perKgOfVehicle()[index] = rate;
            case VEHICLE_QUANTITY -> prices.perUnitOfVehicle()[index] = rate;
            case NODE_QUANTITY -> prices.perUnitOfNode()[index] = rate;
            case NODE_SHIPMENTS -> prices.centsPerShipmentOfNode()[index] = rate / RATE_PER_CENT;
        }
    }

    boolean isUsedBy(OrderPlan plan) {
        for (Load load : plan.loads()) {
            if (isUsedBy(load)) {
                return true;
            }
        }
        for (Open open : plan.open()) {
            if (kind == Kind.STOCK && open.expected() != null && open.expected().index() == index) {
                return true;
            }
        }
        return false;
    }

    private boolean isUsedBy(Load load) {
        return switch (kind) {
            case STOCK -> load.parts().stream().map(Part::source).anyMatch(source -> source.index() == index);
            case VEHICLE_WEIGHT, VEHICLE_QUANTITY -> load.lane().vehicle() == index;
            case NODE_QUANTITY, NODE_SHIPMENTS -> load.lane().node() == index;
        };
    }
}
