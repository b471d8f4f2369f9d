package io.crossdock.planning.setup;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import io.crossdock.model.PlanningOptions;
import io.crossdock.model.PolicyContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request for plans; everything at once, each with the JSON pointer of its place. */
public final class PlanCheck {
    private static final String CURRENCY = "USD";
    private static final String TOP = "";
    private static final int MOST_ALTERNATIVES = 10;
    private static final int MOST_MILLISECONDS = 600_000;

    private final PlanRequest request;
    private final Faults faults = new Faults();

    private PlanCheck(PlanRequest request) {
        this.request = request;
    }

    /** Of a request for plans alone: also whether everything is there that a plan takes. */
    public static List<Fault> faults(PlanRequest request) {
        PlanCheck check = new PlanCheck(request);
        check.currency(request.policyContext());
        check.orders();
        OrderCheck orders = new OrderCheck(check.faults);
        for (int i = 0; i < request.orders().size(); i++) {
            orders.contradictions("/orders/" + i, request.orders().get(i));
            orders.gaps("/orders/" + i, request.orders().get(i));
        }
        check.supply(true);
        return check.faults.all();
    }

    /**
     * Of a case, whose order stands at the top and which may leave out what a plan would take: only what contradicts
     * itself is a fault.
     */
    public static List<Fault> contradictionsOfCase(PlanRequest request) {
        PlanCheck check = new PlanCheck(request);
        OrderCheck orders = new OrderCheck(check.faults);
        request.orders().forEach(order -> orders.contradictions(TOP, order));
        check.supply(false);
        return check.faults.all();
    }

    /** What a case without contradictions leaves out, so that no plan can be made of its order. */
    public static List<Fault> gapsOfCase(PlanRequest request) {
        PlanCheck check = new PlanCheck(request);
        OrderCheck orders = new OrderCheck(check.faults);
        request.orders().forEach(order -> orders.gaps(TOP, order));
        return check.faults.all();
    }

    private void supply(boolean complete) {
        new StockCheck(faults).check(request);
        new ServiceCheck(faults, complete).check(request);
        new NodeCheck(faults).check(request.nodes());
        options(request.planning());
    }

    private void currency(@Nullable PolicyContext context) {
        if (context != null && context.currency() != null && !context.currency().equals(CURRENCY)) {
            faults.add(
                    "/policyContext/currency",
                    ErrorCode.UNSUPPORTED_CURRENCY,
                    "Amounts are USD in version 1, not " + context.currency() + ". Convert them and send \"USD\".");
        }
    }

    private void orders() {
        List<OrderAtRisk> orders = request.orders();
        if (orders.isEmpty()) {
            faults.missing("/orders", "There is no order to plan.");
        }
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            String pointer = "/orders/" + i + "/order/orderId";
            String id = orders.get(i).order().orderId();
            Integer earlier = id == null ? null : ids.putIfAbsent(id, i);
            if (earlier != null) {
                faults.add(
                        pointer,
                        ErrorCode.OUT_OF_RANGE,
                        "\"" + id + "\" is also the id of /orders/" + earlier + ". Give each order its own.");
            } else if (id == null && orders.size() > 1) {
                faults.missing(pointer, "With several orders each needs an id.");
            }
        }
    }

    private void options(@Nullable PlanningOptions options) {
        if (options != null) {
            faults.whole("/planning/alternatives", options.alternatives(), 1, MOST_ALTERNATIVES);
            faults.whole("/planning/timeLimitMs", options.timeLimitMs(), 1, MOST_MILLISECONDS);
        }
    }
}
