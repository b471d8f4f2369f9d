package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Carrier services from every node to every region: distance and speed make the price, and some have little room. */
final class GeneratedServices {
    private static final long UNIT = 1000;
    private static final long CENTS = 100;
    private static final long GRAMS = 1000;
    private static final int WINDOW_HOURS = 48;

    private final GeneratedDay.Size size;
    private final Draw draw;
    private final List<Service> services = new ArrayList<>();

    private record Service(
            int node,
            int number,
            int region,
            int vehicle,
            int cutOffHours,
            int etaHours,
            Tariff tariff,
            long handlingCents,
            long pickPerUnit,
            boolean dangerousGoods,
            boolean chilled) {}

    GeneratedServices(GeneratedDay.Size size, Draw draw, List<Vehicle> vehicles) {
        this.size = size;
        this.draw = draw;
        for (int node = 0; node < size.nodes(); node++) {
            long handling = draw.between(15, 60) * CENTS;
            long pick = draw.between(20, 150) * CENTS;
            for (int region = 0; region < size.regions(); region++) {
                int distance = draw.between(10, 100);
                for (int number = 0; number < size.services(); number++) {
                    vehicles.add(vehicle(vehicles.size()));
                    services.add(service(node, number, region, distance, vehicles.size() - 1, handling, pick));
                }
            }
        }
    }

    private Vehicle vehicle(int index) {
        int ordersOfRegion = Math.max(1, size.orders() / size.regions());
        long shipments = Math.max(1, ordersOfRegion / 4);
        long grams = draw.chance(30) ? shipments * draw.between(150, 1500) * GRAMS : Long.MAX_VALUE;
        long quantity = draw.chance(15) ? shipments * draw.between(20, 150) * UNIT : Long.MAX_VALUE;
        return new Vehicle(index, grams, quantity);
    }

    private Service service(
            int node, int number, int region, int distance, int vehicle, long handling, long pick) {
        int speed = draw.between(1, 4);
        int cutOff = draw.between(2, 20);
        int travel = (4 + distance * 3 / 4) * (7 - speed) / 5 + draw.between(0, 6);
        return new Service(
                node,
                number,
                region,
                vehicle,
                cutOff,
                cutOff + travel,
                tariff(distance, speed),
                handling,
                pick,
                draw.chance(75),
                draw.chance(60));
    }

    private Tariff tariff(int distance, int speed) {
        long base = (60L + distance * 4L) * (6 + speed) / 8 * draw.between(85, 115);
        return switch (draw.below(5)) {
            case 0, 1 -> Tariff.flat(base * 2);
            case 2, 3 -> byWeight(base);
            default -> Tariff.byPallet(base / 3, 400 * GRAMS, base * 2 / 3);
        };
    }

    /** For 500 kg about the flat price; light parcels cost much less, heavy ones more. */
    private Tariff byWeight(long base) {
        long rate = base * 2 * 100 / 500;
        return Tariff.byWeight(
                0,
                base / 3,
                List.of(
                        new Tariff.Break(0, rate * 3 / 2),
                        new Tariff.Break(100 * GRAMS, rate * 5 / 4),
                        new Tariff.Break(300 * GRAMS, rate),
                        new Tariff.Break(1000 * GRAMS, rate * 4 / 5)));
    }

    /** The lanes of one order; where it was to come from is the first service of one node. */
    List<Lane> of(Demand demand, int before) {
        int region = draw.below(size.regions());
        int home = draw.below(size.nodes());
        List<Lane> lanes = new ArrayList<>();
        for (Service service : services) {
            if (service.region() == region) {
                boolean original = service.node() == home && service.number() == 0 && demand.pinnedQuantity() > 0;
                lanes.add(lane(before + lanes.size(), demand, service, original));
            }
        }
        return lanes;
    }

    private static Lane lane(int index, Demand demand, Service service, boolean original) {
        return new Lane(
                index,
                demand.index(),
                service.node(),
                service.vehicle(),
                "C" + service.number() % 5,
                "S" + service.number(),
                original,
                GeneratedDay.NOW.plus(Duration.ofHours(service.cutOffHours())),
                GeneratedDay.NOW.plus(Duration.ofHours(service.etaHours())),
                Math.max(0, service.etaHours() - WINDOW_HOURS),
                service.tariff(),
                original ? 0 : service.handlingCents(),
                service.pickPerUnit(),
                service.dangerousGoods(),
                service.chilled() ? Set.of("CHILLED") : Set.of(),
                0);
    }
}
