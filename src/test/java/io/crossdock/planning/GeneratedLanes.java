package io.crossdock.planning;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Tariff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Carrier services from each node: the faster, the dearer. */
final class GeneratedLanes {
    private final GeneratedProblems.Size size;
    private final Dice dice;
    private final List<Lane> lanes = new ArrayList<>();

    GeneratedLanes(GeneratedProblems.Size size, Dice dice) {
        this.size = size;
        this.dice = dice;
    }

    List<Lane> all() {
        return lanes;
    }

    void add(Demand demand, Node node) {
        for (int service = 0; service < size.services(); service++) {
            boolean original = node.index() == 0 && service == 0 && dice.chance(60);
            if (original || dice.chance(85)) {
                lane(demand, node, service, original);
            }
        }
    }

    private void lane(Demand demand, Node node, int service, boolean original) {
        Random ofNode = new Random(node.index() * 31L + 7);
        Random ofService = new Random(service * 31L + 7);
        int cutOff = 4 + 4 * ofService.nextInt(5);
        int hours = cutOff + dice.between(4, 60);
        boolean onPlan = original && dice.chance(50);
        Instant eta = GeneratedProblems.NOW.plus(Duration.ofHours(hours));
        lanes.add(new Lane(
                lanes.size(),
                demand.index(),
                node.index(),
                node.index() * size.services() + service,
                "C" + service,
                "S" + service,
                original,
                onPlan ? null : GeneratedProblems.NOW.plus(Duration.ofHours(cutOff)),
                onPlan ? null : eta,
                onPlan ? 0 : Math.max(0, hours - 48),
                tariff(hours),
                original ? 0 : ofNode.nextInt(21) * 100L,
                ofNode.nextInt(31) * GeneratedProblems.CENT,
                ofService.nextInt(100) < 80,
                ofService.nextInt(100) < 80 ? Set.of("CHILLED", "FROZEN") : Set.of(),
                Math.max(0, 90 - hours) * 100L));
    }

    /** Pallets and breaks in proportion to an order, so that a shipment takes a few. */
    private Tariff tariff(int hours) {
        long speed = Math.max(1, 90 - hours);
        int scale = Math.max(1, size.mostUnits() * size.lines() / 6);
        long centsPerKg = size.tight() ? GeneratedProblems.CENT : 1;
        return switch (dice.below(5)) {
            case 0 ->
                Tariff.byPallet(
                        dice.between(0, 20) * 100L, dice.between(3, 9) * 1000L * scale, speed * dice.between(20, 60));
            case 1 ->
                Tariff.byWeight(
                        dice.between(0, 20) * 100L,
                        dice.between(0, 30) * 100L,
                        List.of(
                                new Tariff.Break(0, speed * 5 * centsPerKg),
                                new Tariff.Break(dice.between(4, 8) * 1000L * scale, speed * 3 * centsPerKg)));
            default -> Tariff.flat(speed * dice.between(50, 150));
        };
    }
}
