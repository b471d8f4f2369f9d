package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.model.Order.Line;
import io.crossdock.model.Shipment;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What approvals of a plan are about, in USD.
 *
 * @param premiumFreight freight of services other than the planned one
 * @param extraShipment handling and standard freight of additional shipments
 * @param stockMoved net value of what is taken from other orders
 * @param substitutes what substitutes cost more
 * @param total paid beyond the original plan
 */
public record PlanAmounts(
        BigDecimal premiumFreight,
        BigDecimal extraShipment,
        BigDecimal stockMoved,
        BigDecimal substitutes,
        BigDecimal total) {

    static PlanAmounts of(FulfilmentPlan plan, DecisionRequest request) {
        BigDecimal premium = BigDecimal.ZERO;
        BigDecimal extra = BigDecimal.ZERO;
        for (PlannedShipment shipment : plan.shipments()) {
            if (isStandard(shipment, request.shipment())) {
                extra = extra.add(shipment.freightUsd());
            } else {
                premium = premium.add(shipment.freightUsd());
            }
            extra = extra.add(shipment.handlingUsd());
        }
        return new PlanAmounts(
                premium, extra, stockMoved(plan, request), plan.costs().substitutionUsd(), plan.incrementalCostUsd());
    }

    private static boolean isStandard(PlannedShipment shipment, @Nullable Shipment planned) {
        return shipment.original()
                || (planned != null
                        && planned.plannedService() != null
                        && planned.plannedService().equals(shipment.service())
                        && (planned.plannedCarrier() == null
                                || planned.plannedCarrier().equals(shipment.carrier())));
    }

    private static BigDecimal stockMoved(FulfilmentPlan plan, DecisionRequest request) {
        return plan.takesFrom().stream()
                .filter(taken -> taken.orderId() != null)
                .map(taken -> taken.qty().multiply(price(taken.itemId(), request)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal price(String item, DecisionRequest request) {
        return Lines.of(request.order()).stream()
                .filter(line -> item.equals(line.itemId()) || line.substitutes().contains(item))
                .map(Line::netUnitPrice)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
