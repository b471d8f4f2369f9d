package io.crossdock.planning.search;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;

/**
 * What is left of stock, vehicles and nodes once some plans have taken their part. A backorder takes the inbound goods it
 * is promised, as a load does. An original shipment is no new shipment of its node; what it newly carries counts.
 */
public final class Remaining {
    private final long[] ofSource;
    private final long[] gramsOfVehicle;
    private final long[] quantityOfVehicle;
    private final long[] quantityOfNode;
    private final long[] shipmentsOfNode;

    private Remaining(long[] source, long[] grams, long[] quantity, long[] nodeQuantity, long[] nodeShipments) {
        ofSource = source;
        gramsOfVehicle = grams;
        quantityOfVehicle = quantity;
        quantityOfNode = nodeQuantity;
        shipmentsOfNode = nodeShipments;
    }

    public static Remaining of(Problem problem) {
        return new Remaining(
                problem.sources().stream().mapToLong(Source::available).toArray(),
                problem.vehicles().stream().mapToLong(Vehicle::mostGrams).toArray(),
                problem.vehicles().stream().mapToLong(Vehicle::mostQuantity).toArray(),
                problem.nodes().stream().mapToLong(Node::mostQuantity).toArray(),
                problem.nodes().stream().mapToLong(Node::mostShipments).toArray());
    }

    public Remaining copy() {
        return new Remaining(
                ofSource.clone(),
                gramsOfVehicle.clone(),
                quantityOfVehicle.clone(),
                quantityOfNode.clone(),
                shipmentsOfNode.clone());
    }

    public void take(OrderPlan plan) {
        change(plan, 1);
    }

    public void free(OrderPlan plan) {
        change(plan, -1);
    }

    private void change(OrderPlan plan, int sign) {
        for (Load load : plan.loads()) {
            change(load, sign);
        }
        for (Open open : plan.open()) {
            Source expected = open.expected();
            if (expected != null) {
                ofSource[expected.index()] -= sign * open.quantity();
            }
        }
    }

    private void change(Load load, int sign) {
        if (load.parts().isEmpty()) {
            return;
        }
        for (Part part : load.parts()) {
            ofSource[part.source().index()] -= sign * part.quantity();
        }
        Lane lane = load.lane();
        long quantity = load.quantity();
        gramsOfVehicle[lane.vehicle()] -= sign * load.grams();
        quantityOfVehicle[lane.vehicle()] -= sign * quantity;
        quantityOfNode[lane.node()] -= sign * quantity;
        shipmentsOfNode[lane.node()] -= lane.original() ? 0 : sign;
    }

    public long of(Source source) {
        return ofSource[source.index()];
    }

    public long gramsOf(Vehicle vehicle) {
        return gramsOfVehicle[vehicle.index()];
    }

    public long quantityOf(Vehicle vehicle) {
        return quantityOfVehicle[vehicle.index()];
    }

    public long quantityOf(Node node) {
        return quantityOfNode[node.index()];
    }

    public long shipmentsOf(Node node) {
        return shipmentsOfNode[node.index()];
    }
}
