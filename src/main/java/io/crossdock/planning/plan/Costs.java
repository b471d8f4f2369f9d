package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Weights;

/**
 * What a plan costs beyond the original one, item by item, in cents.
 *
 * @param picks work of the nodes by quantity
 * @param open demand that nobody delivers in this plan
 * @param breach penalties of the contract
 */
public record Costs(
        long freight,
        long handling,
        long picks,
        long safetyStock,
        long donorLoss,
        long substitution,
        long lateness,
        long open,
        long breach,
        long carbon) {

    public static Costs of(OrderPlan plan, Weights weights) {
        long freight = 0;
        long handling = 0;
        long picks = 0;
        long safetyStock = 0;
        long donorLoss = 0;
        long substitution = 0;
        long lateness = 0;
        long carbon = 0;
        for (Load load : plan.loads()) {
            Lane lane = load.lane();
            freight += load.freightCents();
            handling += lane.original() ? 0 : lane.handlingCents();
            carbon += Price.carbon(load, weights);
            for (Part part : load.parts()) {
                picks += Price.pick(part, lane);
                substitution += Price.substitute(part, weights);
                lateness += Price.lateness(part, lane);
                safetyStock += part.source().kind() == Source.Kind.DONOR ? 0 : Price.source(part);
                donorLoss += part.source().kind() == Source.Kind.DONOR ? Price.source(part) : 0;
            }
        }
        long open = plan.open().stream()
                .mapToLong(left -> Price.open(left, plan.demand(), weights))
                .sum();
        return new Costs(
                freight,
                handling,
                picks,
                safetyStock,
                donorLoss,
                substitution,
                lateness,
                open,
                Price.breach(plan),
                carbon);
    }

    /** What is paid for the plan itself; the cost that limits and approvals look at. */
    public long paid() {
        return freight + handling + picks;
    }

    /** Everything, with the prices of what goes wrong; the best plan has the least. */
    public long total() {
        return paid() + safetyStock + donorLoss + substitution + lateness + open + breach + carbon;
    }
}
