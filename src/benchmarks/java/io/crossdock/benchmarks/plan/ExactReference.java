package io.crossdock.benchmarks.plan;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import java.util.List;
import java.util.function.Predicate;

/**
 * The problem as a mixed-integer model, written from the meaning of the rules and prices and from no code of the planner.
 * Amounts are not rounded in it, so a cent for each part is no difference. Plans that put service before money are not
 * modelled.
 */
final class ExactReference {
    /** Rounding, of all the amounts of a plan. */
    static final long TOLERANCE_CENTS = 50;

    private ExactReference() {}

    /**
     * @param costCents what the plans cost by the planner's own prices
     * @param boundCents no plans cost less in the model
     */
    record Proven(List<OrderPlan> plans, long costCents, long boundCents, boolean proved) {}

    static Proven solve(Problem problem, long milliseconds) {
        if (problem.weights().serviceFirst()) {
            throw new IllegalArgumentException("service before money is not modelled");
        }
        Mip mip = new Mip("SCIP");
        List<ExactDemand> demands = problem.demands().stream()
                .map(demand -> new ExactDemand(mip, problem, demand))
                .toList();
        shareStock(mip, problem, demands);
        shareVehicles(mip, problem, demands);
        shareNodes(mip, problem, demands);
        boolean proved = mip.solve(milliseconds);
        List<OrderPlan> plans = demands.stream().map(ExactDemand::plan).toList();
        long cost = plans.stream()
                .mapToLong(plan -> Costs.of(plan, problem.weights()).total())
                .sum();
        return new Proven(plans, cost, (long) Math.floor(mip.bound()), proved);
    }

    private static void shareStock(Mip mip, Problem problem, List<ExactDemand> demands) {
        for (Source source : problem.sources()) {
            Sum taken = new Sum();
            for (ExactDemand demand : demands) {
                demand.lanes().forEach(lane -> taken.add(1, lane.taken(source)));
                taken.add(1, demand.promised(source));
            }
            limit(mip, taken, source.available());
        }
    }

    private static void shareVehicles(Mip mip, Problem problem, List<ExactDemand> demands) {
        for (Vehicle vehicle : problem.vehicles()) {
            Predicate<ExactLane> on = lane -> lane.lane().vehicle() == vehicle.index();
            limit(mip, quantity(demands, on), vehicle.mostQuantity());
            Sum grams = new Sum();
            demands.stream()
                    .flatMap(demand -> demand.lanes().stream().filter(on))
                    .forEach(lane -> grams.add(1, lane.grams()));
            limit(mip, grams, vehicle.mostGrams());
        }
    }

    private static void shareNodes(Mip mip, Problem problem, List<ExactDemand> demands) {
        for (Node node : problem.nodes()) {
            Predicate<ExactLane> from = lane -> lane.lane().node() == node.index();
            limit(mip, quantity(demands, from), node.mostQuantity());
            Sum shipments = new Sum();
            demands.stream()
                    .flatMap(demand -> demand.lanes().stream().filter(from))
                    .filter(lane -> !lane.lane().original())
                    .forEach(lane -> shipments.add(1, lane.open()));
            limit(mip, shipments, node.mostShipments() == Integer.MAX_VALUE ? Long.MAX_VALUE : node.mostShipments());
        }
    }

    private static Sum quantity(List<ExactDemand> demands, Predicate<ExactLane> which) {
        Sum quantity = new Sum();
        demands.stream()
                .flatMap(demand -> demand.lanes().stream().filter(which))
                .forEach(lane -> quantity.add(1, lane.quantity()));
        return quantity;
    }

    private static void limit(Mip mip, Sum sum, long most) {
        if (most < Long.MAX_VALUE && !sum.isEmpty()) {
            mip.atMost(most, sum);
        }
    }
}
