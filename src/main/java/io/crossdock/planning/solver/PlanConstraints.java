package io.crossdock.planning.solver;

import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Everything that makes a plan impossible, poor or dear. */
public final class PlanConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            // Hard: shared by all orders
            SharedRules.stockIsShippedOnce(factory),
            SharedRules.aServiceCarriesWhatFits(factory),
            SharedRules.aNodeShipsWhatItCan(factory),
            // Hard: goods on a shipment
            GoodsRules.goodsServeTheirLine(factory),
            GoodsRules.noEmptyShipments(factory),
            GoodsRules.onlySuitableServices(factory),
            GoodsRules.goodsAreReadyBeforeTheCutOff(factory),
            GoodsRules.wholePacks(factory),
            GoodsRules.shelfLifeOnArrival(factory),
            GoodsRules.backordersWaitForGoodsOnTheirWay(factory),
            // Hard: an order as a whole
            OrderRules.everythingNeededIsAccountedFor(factory),
            OrderRules.shipComplete(factory),
            OrderRules.noMoreShipmentsThanAllowed(factory),
            OrderRules.noMoreExtraCostThanAllowed(factory),
            OrderRules.theFirstShipmentIsWorthIt(factory),
            // Medium: only when service comes before money
            ServiceGoals.demandLeftOpen(factory),
            ServiceGoals.demandComesLate(factory),
            // Soft: in cents
            PaidCosts.freight(factory),
            PaidCosts.handling(factory),
            PaidCosts.picks(factory),
            PricedCosts.safetyStockUsed(factory),
            PricedCosts.donorLoss(factory),
            PricedCosts.substitutes(factory),
            PricedCosts.lateness(factory),
            PricedCosts.openDemand(factory),
            PricedCosts.breachOfContract(factory),
            PricedCosts.carbon(factory)
        };
    }
}
