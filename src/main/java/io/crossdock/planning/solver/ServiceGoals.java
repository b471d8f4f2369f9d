package io.crossdock.planning.solver;

import io.crossdock.planning.problem.Demand;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What counts before any money when the policy puts service first, by quantity and rank of the order. */
final class ServiceGoals {
    private ServiceGoals() {}

    static Constraint demandLeftOpen(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(PlannedOrder::serviceFirst)
                .flattenLast(PlannedOrder::gaps)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_MEDIUM, gap -> gap.open().quantity() * priority(gap.demand()))
                .justifyWith((gap, score) -> new ServiceMissed.LeftOpen(
                        gap.demand().orderId(),
                        gap.open().line().lineNo(),
                        gap.open().line().uom(),
                        gap.open().quantity(),
                        priority(gap.demand())))
                .asConstraint("demandLeftOpen");
    }

    static Constraint demandComesLate(ConstraintFactory factory) {
        return Planned.orders(factory)
                .filter(PlannedOrder::serviceFirst)
                .flattenLast(PlannedOrder::parts)
                .filter(part -> part.lane().lateHours() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, part -> part.quantity() * priority(part.demand()))
                .justifyWith((part, score) -> new ServiceMissed.ComesLate(
                        part.orderId(),
                        part.line().lineNo(),
                        part.line().uom(),
                        part.quantity(),
                        part.lane().lateHours(),
                        priority(part.demand())))
                .asConstraint("demandComesLate");
    }

    /** Every order counts, whatever its rank. */
    private static long priority(Demand demand) {
        return Math.max(1, demand.rank());
    }
}
