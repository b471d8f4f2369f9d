package io.crossdock.http;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.List;

/** What one call may still ask for. A request that asks for more is refused and uses nothing up. */
final class Allowance {
    private final String scope;
    private final int lines;
    private final int positions;
    private int linesUsed;
    private int positionsUsed;

    private Allowance(String scope, int lines, int positions) {
        this.scope = scope;
        this.lines = lines;
        this.positions = positions;
    }

    static Allowance ofOneRequest(Limits limits) {
        return new Allowance("one request", limits.lines(), limits.positions());
    }

    /** Shared by all requests of a batch. */
    static Allowance ofOneBatch(Limits limits) {
        return new Allowance("one batch", limits.batchLines(), limits.batchPositions());
    }

    static Allowance ofOnePlan(Limits limits) {
        return new Allowance("one request", limits.planLines(), limits.planPositions());
    }

    void use(DecisionRequest request) throws RefusedRequest {
        Order order = request.order();
        int linesAsked = order == null ? 0 : order.lines().size();
        use("/order/lines", linesAsked, request.inventoryPositions().size());
    }

    void use(PlanRequest request) throws RefusedRequest {
        int linesAsked = request.orders().stream()
                .mapToInt(risk -> risk.order().lines().size())
                .sum();
        use("/orders", linesAsked, request.inventoryPositions().size());
    }

    void use(DetectionRequest request, int mostSignals) throws RefusedRequest {
        int signals = request.signals().size();
        if (signals > mostSignals) {
            throw new RefusedRequest(new Fault(
                    "/signals",
                    ErrorCode.TOO_MANY_ITEMS,
                    excess("signals", signals, 0, mostSignals)
                            + "; send the signals of one order, shipment, purchase order, invoice or return"));
        }
        Order order = request.order();
        int linesAsked = order == null ? 0 : order.lines().size();
        use("/order/lines", linesAsked, request.inventoryPositions().size());
    }

    private void use(String linesAt, int linesAsked, int positionsAsked) {
        List<Fault> faults = new ArrayList<>();
        if (linesAsked > lines - linesUsed) {
            faults.add(new Fault(
                    linesAt,
                    ErrorCode.TOO_MANY_LINES,
                    excess("order lines", linesAsked, linesUsed, lines)
                            + "; keep the lines that the exception touches"));
        }
        if (positionsAsked > positions - positionsUsed) {
            faults.add(new Fault(
                    "/inventoryPositions",
                    ErrorCode.TOO_MANY_POSITIONS,
                    excess("inventory positions", positionsAsked, positionsUsed, positions)
                            + "; keep the positions of affected items"));
        }
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults);
        }
        linesUsed += linesAsked;
        positionsUsed += positionsAsked;
    }

    private String excess(String what, int asked, int used, int limit) {
        String before = used == 0 ? "" : ", after " + used + " in the requests before it";
        return "the request has " + asked + " " + what + before + "; " + scope + " may have at most " + limit;
    }
}
