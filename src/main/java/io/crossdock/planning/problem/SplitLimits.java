package io.crossdock.planning.problem;

/**
 * What the split policy allows for one order.
 *
 * @param mostShipments of the order altogether, the original one included; 1 forbids a split
 * @param mostExtraCents how much a plan may cost beyond the original one; {@link Long#MAX_VALUE} for no limit
 * @param leastFirstFillPercent of the ordered quantity that the first shipment must carry
 * @param consentNeeded a split needs the customer's consent
 */
public record SplitLimits(int mostShipments, long mostExtraCents, int leastFirstFillPercent, boolean consentNeeded) {}
