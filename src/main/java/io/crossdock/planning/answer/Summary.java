package io.crossdock.planning.answer;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a plan does, in one sentence. */
final class Summary {
    private static final int MOST_PARTS = 3;

    private final Weighed plan;
    private final List<Node> nodes;

    private Summary(Weighed plan, List<Node> nodes) {
        this.plan = plan;
        this.nodes = nodes;
    }

    static String of(Weighed plan, List<Node> nodes) {
        return new Summary(plan, nodes).sentence();
    }

    private String sentence() {
        List<String> pieces = new ArrayList<>();
        plan.plan().loads().stream()
                .filter(load -> !load.parts().isEmpty())
                .map(this::carried)
                .forEach(pieces::add);
        if (pieces.isEmpty()) {
            pieces.add("Nothing more is shipped");
        }
        left(pieces);
        return String.join("; ", pieces) + ".";
    }

    private String carried(Load load) {
        Lane lane = load.lane();
        String from = " from " + nodes.get(lane.node()).name();
        String by = lane.original() ? " with the planned shipment" : " by " + service(lane);
        String goods = load.parts().size() > MOST_PARTS
                ? all(load) + from
                : Spoken.list(load.parts().stream()
                        .map(part -> goods(part)
                                + from
                                + (part.source().location().isEmpty()
                                        ? ""
                                        : " " + part.source().location()))
                        .toList());
        return goods + by;
    }

    static String service(Lane lane) {
        return (lane.carrier() + " " + lane.service()).strip();
    }

    private static String all(Load load) {
        long items = load.parts().stream()
                .map(part -> part.source().itemId())
                .distinct()
                .count();
        List<String> units =
                load.parts().stream().map(part -> part.line().uom()).distinct().toList();
        List<String> sums = units.stream().map(uom -> sum(load, uom)).toList();
        return Spoken.list(sums) + " of " + Spoken.count(items, "item");
    }

    private static String sum(Load load, String uom) {
        return Spoken.quantity(
                load.parts().stream()
                        .filter(part -> part.line().uom().equals(uom))
                        .mapToLong(Part::quantity)
                        .sum(),
                uom);
    }

    private String goods(Part part) {
        Source source = part.source();
        String item = Price.isSubstitute(part)
                ? " of " + source.itemId() + " instead of " + part.line().itemId()
                : of(part.line().itemId());
        String taken = switch (source.kind()) {
            case SAFETY_STOCK -> " of safety stock";
            case DONOR -> " reserved for " + source.donorOrderId();
            case STOCK, INBOUND -> "";
        };
        return Spoken.quantity(part.quantity(), part.line().uom()) + item + taken;
    }

    /** An order of one item need not name it. */
    private String of(String itemId) {
        return plan.demand().lines().size() == 1 ? "" : " of " + itemId;
    }

    private void left(List<String> pieces) {
        List<Open> open = plan.plan().open();
        if (open.size() > MOST_PARTS) {
            long expected = open.stream().filter(one -> one.expected() != null).count();
            pieces.add(Spoken.count(expected, "part") + " of lines backordered and " + (open.size() - expected)
                    + " cancelled");
            return;
        }
        open.forEach(one -> pieces.add(left(one)));
    }

    private String left(Open open) {
        String quantity = Spoken.quantity(open.quantity(), open.line().uom())
                + of(open.line().itemId());
        Source expected = open.expected();
        if (expected == null) {
            return quantity + " cancelled";
        }
        Instant at = expected.readyAt();
        return quantity + " backordered" + (at == null ? "" : " until " + Spoken.minute(at)) + " at " + expected.node();
    }
}
