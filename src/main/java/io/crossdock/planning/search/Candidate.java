package io.crossdock.planning.search;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;

/** A plan that a search came by, and what it costs. */
public record Candidate(OrderPlan plan, Costs costs) {}
