package io.crossdock.planning.answer;

import io.crossdock.model.CarrierOption;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cannot be planned with, put back into a world as if its reason had gone away. */
final class SetAside {
    private static final Pattern SERVICE = Pattern.compile("\\(/carrierOptions/(\\d+)\\)");

    private final Prepared prepared;
    private final Demand demand;
    private final List<CarrierOption> options;

    /** @param options of the request, in its order */
    SetAside(Prepared prepared, Demand demand, List<CarrierOption> options) {
        this.prepared = prepared;
        this.demand = demand;
        this.options = options;
    }

    /** Those that concern the order and that can be put back. */
    List<Unusable> all() {
        List<String> concerned = prepared.reasons(demand).stream()
                .map(reason -> reason.code() + reason.subject())
                .toList();
        return prepared.unusable().stream()
                .filter(one ->
                        concerned.contains(one.reason().code() + one.reason().subject()))
                .filter(one -> one.demand() == null || one.demand() == demand.index())
                .filter(one -> one.source() != null || one.demand() != null || option(one) != null)
                .toList();
    }

    World putBack(World world, Unusable one) {
        Source source = one.source();
        if (source != null) {
            return withStock(world, source);
        }
        CarrierOption option = option(one);
        if (option != null) {
            return option.from() == null ? world : withService(world, option, option.from());
        }
        Original original = prepared.original(demand);
        return original.from() == null ? world : withPlanned(world, original, original.from());
    }

    private @Nullable CarrierOption option(Unusable one) {
        Matcher place = SERVICE.matcher(one.reason().subject());
        return place.find() ? options.get(Integer.parseInt(place.group(1))) : null;
    }

    private static World withStock(World world, Source source) {
        List<Source> sources = new ArrayList<>(world.problem().sources());
        sources.add(new Source(
                sources.size(),
                source.kind(),
                source.node(),
                source.location(),
                source.itemId(),
                source.lot(),
                source.available(),
                source.readyAt(),
                source.expiresAt(),
                source.costPerUnit(),
                source.donorOrderId(),
                source.onlyFor()));
        return world.sources(sources);
    }

    private World withService(World world, CarrierOption option, String from) {
        Lane lane = new Lane(
                0,
                demand.index(),
                0,
                0,
                Objects.requireNonNullElse(option.carrier(), ""),
                Objects.requireNonNullElse(option.service(), ""),
                false,
                null,
                arrival(option.etaAt()),
                0,
                Tariff.flat(0),
                0,
                0,
                Boolean.TRUE.equals(option.dangerousGoods()),
                option.temperatureClasses().stream().collect(Collectors.toUnmodifiableSet()),
                0);
        return withLane(world, lane, from);
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
        return withLane(world, lane, from);
    }

    /** An arrival that nobody knows is taken for one in time. */
    private Instant arrival(@Nullable Instant etaAt) {
        Instant promised = demand.windowEnd();
        Instant intime = promised == null ? prepared.problem().evaluatedAt() : promised;
        return etaAt == null ? intime : etaAt;
    }

    private static World withLane(World world, Lane lane, String from) {
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
        vehicles.add(new Vehicle(vehicles.size(), Long.MAX_VALUE, Long.MAX_VALUE));
        return world.lanes(lanes, vehicles, nodes);
    }
}
