package io.crossdock.planning.solver;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** Which goods may leave with which service; each thousandth that breaks a rule counts. */
final class GoodsRules {
    private GoodsRules() {}

    static Constraint goodsServeTheirLine(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> !part.servesItsLine())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, part -> Math.max(1, part.quantity()))
                .justifyWith((part, score) ->
                        new RuleBroken.WrongGoods(part.orderId(), part.line().lineNo(), Goods.of(part), part.node()))
                .asConstraint("goodsServeTheirLine");
    }

    static Constraint noEmptyShipments(ConstraintFactory factory) {
        return Planned.loads(factory)
                .filter(load -> !load.load().lane().original() && load.quantity() == 0)
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .justifyWith((load, score) -> new RuleBroken.EmptyShipment(
                        load.orderId(), load.serviceName(), load.node().name()))
                .asConstraint("noEmptyShipments");
    }

    static Constraint onlySuitableServices(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> !part.lane().carries(part.line()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, PlannedPart::quantity)
                .justifyWith((part, score) -> new RuleBroken.UnsuitableService(part.serviceName(), Goods.of(part)))
                .asConstraint("onlySuitableServices");
    }

    static Constraint goodsAreReadyBeforeTheCutOff(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> !part.isReadyInTime())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, PlannedPart::quantity)
                .justifyWith((part, score) -> new RuleBroken.NotReady(
                        part.serviceName(),
                        part.node(),
                        Goods.of(part),
                        part.source().readyAt(),
                        part.lane().cutOffAt()))
                .asConstraint("goodsAreReadyBeforeTheCutOff");
    }

    static Constraint wholePacks(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> part.quantity() % part.line().step() != 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        part -> part.quantity() % part.line().step())
                .justifyWith((part, score) -> new RuleBroken.BrokenPack(
                        Goods.of(part), part.line().lineNo(), part.line().step()))
                .asConstraint("wholePacks");
    }

    static Constraint shelfLifeOnArrival(ConstraintFactory factory) {
        return Planned.parts(factory)
                .filter(part -> !part.isFreshOnArrival())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, PlannedPart::quantity)
                .justifyWith((part, score) -> new RuleBroken.TooOldOnArrival(
                        Goods.of(part),
                        part.source().expiresAt(),
                        part.arrivesAt(),
                        part.line().minShelfLifeDays()))
                .asConstraint("shelfLifeOnArrival");
    }

    static Constraint backordersWaitForGoodsOnTheirWay(ConstraintFactory factory) {
        return Planned.gaps(factory)
                .filter(gap -> !gap.isLostOrExpected())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        gap -> Math.max(1, gap.open().quantity()))
                .justifyWith((gap, score) -> new RuleBroken.NothingOnItsWay(
                        gap.demand().orderId(),
                        gap.open().line().lineNo(),
                        gap.open().quantity()))
                .asConstraint("backordersWaitForGoodsOnTheirWay");
    }
}
