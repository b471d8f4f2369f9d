package io.crossdock.planning.solver;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Vehicle;

/** A shipment of an order, where it leaves, and what it leaves with. */
record PlannedLoad(String orderId, Load load, Node node, Vehicle vehicle) {
    String serviceName() {
        return load.lane().carrier() + " " + load.lane().service();
    }

    long quantity() {
        return load.quantity();
    }

    long grams() {
        return load.grams();
    }

    long handlingCents() {
        return load.lane().original() ? 0 : load.lane().handlingCents();
    }

    /** One more shipment for its node; the original one leaves anyway. */
    int shipments() {
        return load.lane().original() || load.parts().isEmpty() ? 0 : 1;
    }
}
