package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an action costs in the plan that uses it, and what it needs to be carried out. */
record PlannedAction(@Nullable BigDecimal costUsd, Map<String, @Nullable Object> parameters) {
    static final PlannedAction NONE = new PlannedAction(null, Map.of());
    private static final Set<String> CARRIER_ACTIONS = Set.of("EXPEDITE_FREIGHT", "RETENDER_CARRIER");
    private static final Set<String> SPLIT_ACTIONS = Set.of("SPLIT_SHIPMENT", "SHIP_FROM_ALTERNATE_NODE");

    static PlannedAction of(String action, FulfilmentPlan plan, DecisionRequest request) {
        PlanAmounts amounts = PlanAmounts.of(plan, request);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("planId", plan.planId());
        if (action.equals("REPICK_ORDER")) {
            parameters.put(
                    "picks",
                    picks(plan.shipments().stream()
                            .filter(PlannedShipment::original)
                            .toList()));
            return new PlannedAction(plan.costs().picksUsd(), parameters);
        }
        List<PlannedShipment> added = plan.shipments().stream()
                .filter(shipment -> !shipment.original())
                .toList();
        if (CARRIER_ACTIONS.contains(action) || SPLIT_ACTIONS.contains(action)) {
            parameters.put(
                    "shipments", added.stream().map(PlannedAction::shipment).toList());
        }
        BigDecimal cost = CARRIER_ACTIONS.contains(action)
                ? amounts.premiumFreight()
                : SPLIT_ACTIONS.contains(action)
                        ? amounts.extraShipment()
                        : action.equals("SUBSTITUTE_ITEM") ? amounts.substitutes() : null;
        return new PlannedAction(cost, parameters);
    }

    private static List<Map<String, @Nullable Object>> picks(List<PlannedShipment> shipments) {
        return shipments.stream()
                .flatMap(shipment ->
                        shipment.lines().stream().filter(line -> !line.pinned()).map(line -> pick(shipment, line)))
                .toList();
    }

    private static Map<String, @Nullable Object> pick(PlannedShipment shipment, PlannedLine line) {
        Map<String, @Nullable Object> pick = new LinkedHashMap<>();
        pick.put("node", shipment.from());
        pick.put("location", line.location());
        pick.put("itemId", line.itemId());
        pick.put("qty", line.qty());
        return pick;
    }

    private static Map<String, @Nullable Object> shipment(PlannedShipment shipment) {
        Map<String, @Nullable Object> booked = new LinkedHashMap<>();
        booked.put("from", shipment.from());
        booked.put("carrier", shipment.carrier());
        booked.put("service", shipment.service());
        booked.put(
                "pickupBy",
                shipment.pickupBy() == null ? null : shipment.pickupBy().toString());
        booked.put("qty", shipment.lines().stream().map(PlannedLine::qty).reduce(BigDecimal.ZERO, BigDecimal::add));
        return booked;
    }
}
