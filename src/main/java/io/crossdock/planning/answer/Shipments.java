package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipments of a plan; the original one comes first, with what stays in it whatever happens. */
final class Shipments {
    /** The request names no node that the planned shipment leaves. */
    static final String NOT_STATED = "not stated";

    private Shipments() {}

    static List<PlannedShipment> of(OrderPlan plan, Pinned pinned, List<Node> nodes) {
        List<PlannedShipment> shipments = new ArrayList<>();
        Load original = originalOf(plan);
        if (original != null) {
            shipments.add(shipment(original, pinned, pinned.lines(), nodes));
        } else if (!pinned.lines().isEmpty()) {
            shipments.add(untouched(pinned));
        }
        plan.loads().stream()
                .filter(load -> !load.lane().original() && !load.parts().isEmpty())
                .forEach(load -> shipments.add(shipment(load, pinned, List.of(), nodes)));
        return shipments;
    }

    private static @Nullable Load originalOf(OrderPlan plan) {
        return plan.loads().stream()
                .filter(load -> load.lane().original() && !load.parts().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static PlannedShipment shipment(Load load, Pinned pinned, List<PlannedLine> stays, List<Node> nodes) {
        Lane lane = load.lane();
        List<PlannedLine> lines = new ArrayList<>(stays);
        load.parts().forEach(part -> lines.add(line(part)));
        return new PlannedShipment(
                nodes.get(lane.node()).name(),
                lane.original(),
                lines,
                lane.carrier(),
                lane.service(),
                lane.original() ? pinned.pickupBy() : lane.cutOffAt(),
                lane.etaAt(),
                lane.lateHours() == 0,
                Spoken.usd(load.freightCents()),
                Spoken.usd(lane.original() ? 0 : lane.handlingCents()));
    }

    private static PlannedShipment untouched(Pinned pinned) {
        BigDecimal nothing = Spoken.usd(0);
        return new PlannedShipment(
                pinned.from() == null ? NOT_STATED : pinned.from(),
                true,
                pinned.lines(),
                pinned.carrier(),
                pinned.service(),
                pinned.pickupBy(),
                pinned.etaAt(),
                pinned.onTime(),
                nothing,
                nothing);
    }

    private static PlannedLine line(Part part) {
        return new PlannedLine(
                part.line().lineNo(),
                part.source().itemId(),
                Spoken.number(part.quantity()),
                known(part.source().location()),
                known(part.source().lot()),
                false);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
