package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import java.util.List;

/**
 * Leaves out lanes that the exact model never needs: another one of the same node, with a flat price and room for
 * everything, could carry the same goods, at least as early and for no more. Which shipment leaves first would change, so
 * nothing is left out where that matters.
 */
final class WorthOpening {
    private final Problem problem;
    private final List<Lane> lanes;

    private WorthOpening(Problem problem, List<Lane> lanes) {
        this.problem = problem;
        this.lanes = lanes;
    }

    static List<Lane> of(Problem problem, Demand demand) {
        List<Lane> lanes = problem.lanesOf(demand);
        if (demand.limits().leastFirstFillPercent() > 0) {
            return lanes;
        }
        WorthOpening worth = new WorthOpening(problem, lanes);
        return lanes.stream().filter(worth::isWorthOpening).toList();
    }

    private boolean isWorthOpening(Lane lane) {
        return lane.original() || lanes.stream().noneMatch(other -> beats(other, lane));
    }

    private boolean beats(Lane lane, Lane other) {
        return lane.node() == other.node()
                && !lane.original()
                && holdsEverything(problem.vehicles().get(lane.vehicle()))
                && !lane.tariff().isByWeight()
                && isNoWorse(lane, other)
                && (lane.index() < other.index() || other.tariff().isByWeight() || !isNoWorse(other, lane));
    }

    private static boolean holdsEverything(Vehicle vehicle) {
        return vehicle.mostGrams() == Long.MAX_VALUE && vehicle.mostQuantity() == Long.MAX_VALUE;
    }

    private static boolean isNoWorse(Lane lane, Lane other) {
        return leastPrice(lane.tariff()) <= leastPrice(other.tariff())
                && lane.handlingCents() <= other.handlingCents()
                && lane.pickPerUnit() <= other.pickPerUnit()
                && lane.gramsOfCarbon() <= other.gramsOfCarbon()
                && isNoLater(lane, other)
                && (lane.dangerousGoods() || !other.dangerousGoods())
                && lane.temperatureClasses().containsAll(other.temperatureClasses());
    }

    private static boolean isNoLater(Lane lane, Lane other) {
        return lane.cutOffAt() != null
                && other.cutOffAt() != null
                && lane.etaAt() != null
                && other.etaAt() != null
                && !lane.cutOffAt().isBefore(other.cutOffAt())
                && !lane.etaAt().isAfter(other.etaAt())
                && lane.lateHours() <= other.lateHours();
    }

    private static long leastPrice(Tariff tariff) {
        long weighed = tariff.breaks().isEmpty() ? 0 : tariff.minimumCents();
        return tariff.flatCents() + weighed + tariff.pallets(0) * tariff.palletCents();
    }
}
