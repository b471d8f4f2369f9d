package io.crossdock.planning.answer;

import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.setup.Original;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.Unusable;
import io.crossdock.planning.setup.UnusableService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cannot be planned with, put back into a world as if its reason had gone away. */
final class SetAside {
    /** Where no rule of the policy limits what may be paid, any price does. */
    private static final long ANY_PRICE = 1;

    private final Prepared prepared;
    private final Demand demand;

    SetAside(Prepared prepared, Demand demand) {
        this.prepared = prepared;
        this.demand = demand;
    }

    /** Those that concern the order and that can be put back. */
    List<Unusable> all() {
        return prepared.unusableFor(demand).stream()
                .filter(one -> one.source() != null || one.demand() != null || one.service() != null)
                .toList();
    }

    World putBack(World world, Unusable one) {
        Source source = one.source();
        if (source != null) {
            return withStock(world, source);
        }
        UnusableService service = one.service();
        if (service != null) {
            return withService(world, service);
        }
        Original original = prepared.original(demand);
        return original.from() == null ? world : withPlanned(world, original, original.from());
    }

    private static World withStock(World world, Source source) {
        List<Source> sources = new ArrayList<>(world.problem().sources());
        sources.add(source.at(sources.size()));
        return world.sources(sources);
    }

    private World withService(World world, UnusableService service) {
        Tariff tariff = service.tariff();
        Lane lane = new Lane(
                0,
                demand.index(),
                0,
                0,
                service.carrier(),
                service.service(),
                false,
                null,
                arrival(service.etaAt()),
                0,
                tariff == null ? Tariff.flat(unknownPrice(service)) : tariff,
                service.handlingCents(),
                service.pickPerUnit(),
                service.dangerousGoods(),
                service.temperatureClasses(),
                0);
        return withLane(world, lane, service.from(), service.vehicle());
    }

    /** A price that nobody knows is taken for the most that the policy lets the plan pay, never for nothing. */
    private long unknownPrice(UnusableService service) {
        long most = demand.limits().mostExtraCents();
        if (most == Long.MAX_VALUE) {
            return ANY_PRICE;
        }
        long needed = demand.lines().stream().mapToLong(Line::needed).sum();
        return Math.max(ANY_PRICE, most - service.handlingCents() - Price.cents(needed, service.pickPerUnit()));
    }

    private World withPlanned(World world, Original original, String from) {
        Lane lane = new Lane(
                0,
                demand.index(),
                0,
                0,
                Objects.requireNonNullElse(original.carrier(), ""),
                Objects.requireNonNullElse(original.service(), ""),
                true,
                null,
                arrival(original.etaAt()),
                0,
                Tariff.flat(0),
                0,
                0,
                true,
                demand.lines().stream()
                        .map(Line::temperatureClass)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                0);
        return withLane(world, lane, from, new Vehicle(-1, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** An arrival that nobody knows is taken for one in time. */
    private Instant arrival(@Nullable Instant etaAt) {
        Instant promised = demand.windowEnd();
        Instant intime = promised == null ? prepared.problem().evaluatedAt() : promised;
        return etaAt == null ? intime : etaAt;
    }

    private static World withLane(World world, Lane lane, String from, Vehicle vehicle) {
        List<Lane> lanes = new ArrayList<>(world.problem().lanes());
        List<Vehicle> vehicles = new ArrayList<>(world.problem().vehicles());
        List<Node> nodes = new ArrayList<>(world.problem().nodes());
        int node = nodes.stream().map(Node::name).toList().indexOf(from);
        if (node < 0) {
            node = nodes.size();
            nodes.add(new Node(node, from, Long.MAX_VALUE, Integer.MAX_VALUE));
        }
        lanes.add(new Lane(
                lanes.size(),
                lane.demand(),
                node,
                vehicles.size(),
                lane.carrier(),
                lane.service(),
                lane.original(),
                lane.cutOffAt(),
                lane.etaAt(),
                lane.lateHours(),
                lane.tariff(),
                lane.handlingCents(),
                lane.pickPerUnit(),
                lane.dangerousGoods(),
                lane.temperatureClasses(),
                lane.gramsOfCarbon()));
        vehicles.add(new Vehicle(vehicles.size(), vehicle.mostGrams(), vehicle.mostQuantity()));
        return world.lanes(lanes, vehicles, nodes);
    }
}
