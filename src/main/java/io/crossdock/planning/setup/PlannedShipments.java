package io.crossdock.planning.setup;

import io.crossdock.model.Shipment;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Tariff;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the shipment that was planned for an order may carry more than it does already. */
final class PlannedShipments {
    private final Instant now;
    private final Docks docks;

    PlannedShipments(Instant now, Docks docks) {
        this.now = now;
        this.docks = docks;
    }

    /** Why it cannot; empty when it can, or when there is none. */
    Optional<Unusable> fault(Ordered order) {
        Shipment shipment = order.risk().shipment();
        if (shipment == null || order.demand().lines().isEmpty()) {
            return Optional.empty();
        }
        Instant dispatch = latestDispatch(order);
        if (Boolean.TRUE.equals(shipment.dispatched())) {
            return refuse(order, ReasonCode.ALREADY_DISPATCHED, "it has left already");
        }
        if (order.risk().shipFrom() == null) {
            return refuse(order, ReasonCode.SHIP_FROM_UNKNOWN, "nobody says from which node it leaves");
        }
        if (shipment.eta() == null && order.isStockIntact()) {
            return refuse(order, ReasonCode.TRANSPORT_AT_RISK, "its transport is at risk and it has no new arrival");
        }
        if (shipment.eta() == null && dispatch == null) {
            return refuse(order, ReasonCode.NO_ARRIVAL, "its arrival is not known");
        }
        if (shipment.eta() == null && now.isAfter(Objects.requireNonNull(dispatch))) {
            return refuse(
                    order,
                    ReasonCode.CUT_OFF_PASSED,
                    "it should have left by " + dispatch + " and its arrival is not known");
        }
        Instant ready = docks.ready(order.risk().shipFrom(), now);
        Instant cutOff = cutOff(dispatch);
        if (!order.isStockIntact() && (ready == null || cutOff.isBefore(ready))) {
            return refuse(order, ReasonCode.NOT_READY_BY_CUT_OFF, "nothing more can be made ready by " + cutOff);
        }
        return Optional.empty();
    }

    /** Only where {@link #fault} finds none; {@code null} when no shipment was planned. */
    @Nullable
    Lane lane(Ordered order, int index, int vehicle, int node) {
        Shipment shipment = order.risk().shipment();
        String from = order.risk().shipFrom();
        if (shipment == null || from == null) {
            return null;
        }
        Instant eta = shipment.eta();
        Set<String> temperatures = order.demand().lines().stream()
                .map(Line::temperatureClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new Lane(
                index,
                order.demand().index(),
                node,
                vehicle,
                known(shipment.plannedCarrier()),
                known(shipment.plannedService()),
                true,
                cutOff(latestDispatch(order)),
                eta,
                eta == null ? 0 : Offer.lateHours(eta, order.demand().windowEnd()),
                Tariff.flat(0),
                0,
                order.isStockIntact() ? 0 : docks.pickRate(from),
                true,
                temperatures,
                0);
    }

    Original original(Ordered order, @Nullable Lane lane) {
        Shipment shipment = order.risk().shipment();
        return new Original(
                order.demand().index(),
                order.place(),
                order.risk().shipFrom(),
                order.consignee(),
                shipment == null ? null : shipment.plannedCarrier(),
                shipment == null ? null : shipment.plannedService(),
                latestDispatch(order),
                shipment == null ? null : shipment.eta(),
                lane,
                order.pinned(),
                order.notes());
    }

    /** What is late or has no latest dispatch may leave at any moment: only what is there now can still join it. */
    private Instant cutOff(@Nullable Instant dispatch) {
        return dispatch == null || dispatch.isBefore(now) ? now : dispatch;
    }

    private static @Nullable Instant latestDispatch(Ordered order) {
        return order.risk().sla() == null ? null : order.risk().sla().latestDispatchAt();
    }

    private static Optional<Unusable> refuse(Ordered order, ReasonCode code, String why) {
        String id = order.demand().orderId();
        String subject = "the planned shipment" + (id.isEmpty() ? "" : " of " + id);
        String text = "It cannot carry more: " + why + ".";
        return Optional.of(Unusable.forDemand(order.demand().index(), code, subject, text));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
