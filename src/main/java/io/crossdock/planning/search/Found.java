package io.crossdock.planning.search;

import io.crossdock.planning.plan.OrderPlan;

/**
 * The best plan a search found.
 *
 * @param costCents what the plan costs, with the prices of what goes wrong, without those of contested stock
 * @param lowerBoundCents no plan costs less than this, with the prices of contested stock
 * @param proved no plan is better, but for the rounding of amounts to cents
 * @param decodes how many sets of lanes were worked out
 */
public record Found(OrderPlan plan, long costCents, long lowerBoundCents, boolean proved, int decodes) {}
