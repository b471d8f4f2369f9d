package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the policy of a release says about a planning run, beside the request.
 *
 * @param orders one per order of the request, in its order
 * @param weights planning weights by code
 */
public record PlanTask(PlanRequest request, List<OrderPolicy> orders, Map<String, BigDecimal> weights) {
    public PlanTask {
        orders = List.copyOf(orders);
        weights = Map.copyOf(weights);
    }

    /**
     * What the policy says about one order.
     *
     * @param split ALLOWED, WITH_CONSENT or NOT_ALLOWED; absent when no row of the split policy matched
     * @param mostShipments of the order, the planned one included
     * @param mostExtraMarginPct extra cost in percent of the order's margin
     * @param leastFirstFillPct of the ordered quantity in the first shipment
     * @param rank points for contested stock
     * @param donorRanks points of each donor order of the request, by order id
     */
    public record OrderPolicy(
            @Nullable String split,
            @Nullable String splitRow,
            @Nullable Integer mostShipments,
            @Nullable BigDecimal mostExtraMarginPct,
            @Nullable BigDecimal mostExtraUsd,
            @Nullable BigDecimal leastFirstFillPct,
            int rank,
            Map<String, Integer> donorRanks) {

        public OrderPolicy {
            donorRanks = Map.copyOf(donorRanks);
        }
    }
}
