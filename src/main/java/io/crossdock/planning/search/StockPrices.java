package io.crossdock.planning.search;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;

/**
 * What contested stock and capacity are worth to other orders: a search pays it on top, a plan does not.
 *
 * @param perUnit of each source, in ten-thousandths of a dollar per unit
 * @param perUnitOfVehicle of each vehicle
 * @param perKgOfVehicle of each vehicle, in ten-thousandths of a dollar per kilogram
 * @param perUnitOfNode of each node
 * @param centsPerShipmentOfNode of each node, for each shipment that is not the original one
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never changed once built
public record StockPrices(
        long[] perUnit,
        long[] perUnitOfVehicle,
        long[] perKgOfVehicle,
        long[] perUnitOfNode,
        long[] centsPerShipmentOfNode) {

    public static StockPrices none(Problem problem) {
        int vehicles = problem.vehicles().size();
        int nodes = problem.nodes().size();
        return new StockPrices(
                new long[problem.sources().size()],
                new long[vehicles],
                new long[vehicles],
                new long[nodes],
                new long[nodes]);
    }

    /** What the plan takes, at these prices. */
    public long cents(OrderPlan plan) {
        long cents = 0;
        for (Load load : plan.loads()) {
            int vehicle = load.lane().vehicle();
            int node = load.lane().node();
            for (Part part : load.parts()) {
                long rate = perUnit[part.source().index()] + perUnitOfVehicle[vehicle] + perUnitOfNode[node];
                cents += Price.cents(part.quantity(), rate);
            }
            cents += Price.cents(load.grams(), perKgOfVehicle[vehicle]);
            cents += load.lane().original() || load.parts().isEmpty() ? 0 : centsPerShipmentOfNode[node];
        }
        for (Open open : plan.open()) {
            Source expected = open.expected();
            cents += expected == null ? 0 : Price.cents(open.quantity(), perUnit[expected.index()]);
        }
        return cents;
    }
}
