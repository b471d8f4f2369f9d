package io.crossdock.planning.answer;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The actions of the catalogue that a plan comes down to. */
final class UsedActions {
    private final Weighed plan;
    private final Pinned pinned;
    private final List<Node> nodes;
    private final List<String> actions = new ArrayList<>();

    private UsedActions(Weighed plan, Pinned pinned, List<Node> nodes) {
        this.plan = plan;
        this.pinned = pinned;
        this.nodes = nodes;
    }

    static List<String> of(Weighed plan, Pinned pinned, List<Node> nodes) {
        return new UsedActions(plan, pinned, nodes).used();
    }

    private List<String> used() {
        OrderPlan chosen = plan.plan();
        boolean split = chosen.shipments() > 1;
        boolean retendered = !split && plan.booked().stream().anyMatch(this::isOtherCarrierOfTheSameNode);
        use("REPICK_ORDER", chosen.loads().stream().anyMatch(this::isPickedAgain));
        use("SHIP_FROM_ALTERNATE_NODE", chosen.demand().lines().stream().anyMatch(line -> movesWhole(line.index())));
        use("SPLIT_SHIPMENT", split);
        use("RETENDER_CARRIER", retendered);
        use("EXPEDITE_FREIGHT", !retendered && chosen.loads().stream().anyMatch(this::isPaidOtherService));
        use("REALLOCATE_STOCK", plan.taken() > 0);
        use("SUBSTITUTE_ITEM", plan.substituted() > 0);
        use("BACKORDER_LINE", chosen.open().stream().anyMatch(open -> open.expected() != null));
        use("CANCEL_LINE", chosen.open().stream().anyMatch(open -> open.expected() == null));
        return actions;
    }

    private void use(String action, boolean used) {
        if (used) {
            actions.add(action);
        }
    }

    /** Goods that the order holds already need no new pick. */
    private boolean isPickedAgain(Load load) {
        return load.lane().original()
                && load.parts().stream().anyMatch(part -> part.source().onlyFor() == null);
    }

    /** The whole of what a line needs comes from other nodes than planned; a part of it is a split. */
    private boolean movesWhole(int line) {
        boolean fromElsewhere = false;
        for (Load load : plan.plan().loads()) {
            if (load.parts().stream().anyMatch(part -> part.line().index() == line)) {
                if (isAtPlannedNode(load.lane())) {
                    return false;
                }
                fromElsewhere = true;
            }
        }
        return fromElsewhere
                && plan.plan().open().stream().noneMatch(open -> open.line().index() == line);
    }

    private boolean isAtPlannedNode(Lane lane) {
        return lane.original() || nodes.get(lane.node()).name().equals(pinned.from());
    }

    private boolean isOtherCarrierOfTheSameNode(Lane lane) {
        return isAtPlannedNode(lane) && !lane.carrier().equals(pinned.carrier());
    }

    private boolean isPaidOtherService(Load load) {
        Lane lane = load.lane();
        boolean asPlanned =
                Objects.equals(lane.carrier(), pinned.carrier()) && Objects.equals(lane.service(), pinned.service());
        return load.freightCents() > 0 && !asPlanned;
    }
}
