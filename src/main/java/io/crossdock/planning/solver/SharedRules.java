package io.crossdock.planning.solver;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.min;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;

import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What orders compete for. */
final class SharedRules {
    private SharedRules() {}

    static Constraint stockIsShippedOnce(ConstraintFactory factory) {
        return Planned.stock(factory)
                .groupBy(StockUse::source, sumLong(StockUse::quantity), min(StockUse::uom))
                .filter((source, used, uom) -> used > source.available())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (source, used, uom) -> over(used, source.available()))
                .justifyWith((source, used, uom, score) -> stockShippedTwice(source, used, uom))
                .asConstraint("stockIsShippedOnce");
    }

    private static Finding stockShippedTwice(Source source, long used, String uom) {
        Goods shipped = new Goods(used, uom, source.itemId());
        return new RuleBroken.StockShippedTwice(source.node(), shipped, over(used, source.available()));
    }

    static Constraint aServiceCarriesWhatFits(ConstraintFactory factory) {
        return Planned.loads(factory)
                .groupBy(
                        PlannedLoad::vehicle,
                        sumLong(PlannedLoad::grams),
                        sumLong(PlannedLoad::quantity),
                        min(PlannedLoad::serviceName))
                .filter((vehicle, grams, quantity, service) -> overload(vehicle, grams, quantity) > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        (vehicle, grams, quantity, service) -> overload(vehicle, grams, quantity))
                .justifyWith((vehicle, grams, quantity, service, score) -> new RuleBroken.ServiceOverloaded(
                        service,
                        grams,
                        over(grams, vehicle.mostGrams()),
                        quantity,
                        over(quantity, vehicle.mostQuantity())))
                .asConstraint("aServiceCarriesWhatFits");
    }

    private static long overload(Vehicle vehicle, long grams, long quantity) {
        return over(grams, vehicle.mostGrams()) + over(quantity, vehicle.mostQuantity());
    }

    static Constraint aNodeShipsWhatItCan(ConstraintFactory factory) {
        return Planned.loads(factory)
                .groupBy(PlannedLoad::node, sumLong(PlannedLoad::quantity), sum(PlannedLoad::shipments))
                .filter((node, quantity, shipments) -> overwork(node, quantity, shipments) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, SharedRules::overwork)
                .justifyWith((node, quantity, shipments, score) -> new RuleBroken.NodeOverloaded(
                        node.name(),
                        quantity,
                        over(quantity, node.mostQuantity()),
                        shipments,
                        over(shipments, node.mostShipments())))
                .asConstraint("aNodeShipsWhatItCan");
    }

    private static long overwork(Node node, long quantity, int shipments) {
        return over(quantity, node.mostQuantity()) + over(shipments, node.mostShipments());
    }

    private static long over(long used, long most) {
        return Math.max(0, used - most);
    }
}
