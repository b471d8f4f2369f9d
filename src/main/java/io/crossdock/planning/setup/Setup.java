package io.crossdock.planning.setup;

import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningOptions;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be planned with at all: the request and the policy become a problem in canonical order. */
public final class Setup {
    private final PlanTask task;
    private final PlanRequest request;
    private final PlanningOptions options;
    private final Tuning tuning;
    private final Docks docks;

    private Setup(PlanTask task) {
        this.task = task;
        this.request = task.request();
        this.options = Objects.requireNonNullElseGet(
                request.planning(), () -> new PlanningOptions(null, null, null, null, null));
        this.tuning = new Tuning(task);
        this.docks = new Docks(request.nodes(), tuning);
    }

    /** The request must have passed {@link PlanCheck}. Throws {@link IllegalArgumentException} for a missing weight. */
    public static Prepared of(PlanTask task) {
        return new Setup(task).prepared();
    }

    private Prepared prepared() {
        List<Ordered> orders = orders();
        Map<String, Wanted> wanted = Wanted.byItem(orders);
        Stock stock = new Stock(request.evaluatedAt(), wanted, docks, tuning);
        stock.add(request.inventoryPositions());
        Donors donors = new Donors(wanted, tuning, Boolean.TRUE.equals(options.donorsAllowed()));
        donors.add(request.donorOrders());
        List<Source> sources = SourceOrder.canonical(Stream.of(stock.sources(), donors.sources(), OwnStock.of(orders))
                .flatMap(List::stream));
        Offers offers = new Offers(request.evaluatedAt(), docks);
        offers.add(request.carrierOptions());
        SortedSet<String> nodes = nodes(orders, sources, offers.offers());
        Lanes lanes = new Lanes(offers.offers(), sources, docks, List.copyOf(nodes));
        List<Original> originals = originals(orders, lanes);
        Problem problem = new Problem(
                request.evaluatedAt(),
                orders.stream().map(Ordered::demand).toList(),
                sources,
                lanes.lanes(),
                lanes.vehicles(),
                docks.nodes(nodes),
                tuning.ofTheRun(options));
        List<Unusable> unusable = Stream.of(stock.unusable(), donors.unusable(), offers.unusable(), lanes.unusable())
                .flatMap(List::stream)
                .toList();
        return new Prepared(problem, unusable, originals);
    }

    /** By order id, so that the order in which a caller names them changes nothing. */
    private List<Ordered> orders() {
        List<Integer> places = IntStream.range(0, request.orders().size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> Ordered.orderId(request.orders().get(place))))
                .toList();
        List<Ordered> orders = new ArrayList<>();
        for (int place : places) {
            orders.add(Ordered.of(
                    orders.size(),
                    place,
                    request.orders().get(place),
                    task.orders().get(place),
                    tuning));
        }
        return orders;
    }

    private List<Original> originals(List<Ordered> orders, Lanes lanes) {
        PlannedShipments planned = new PlannedShipments(request.evaluatedAt(), docks);
        List<Original> originals = new ArrayList<>();
        for (Ordered order : orders) {
            originals.add(planned.original(order, lanes.add(order, planned)));
        }
        lanes.judgeUnused();
        return originals;
    }

    private static SortedSet<String> nodes(List<Ordered> orders, List<Source> sources, List<Offer> offers) {
        TreeSet<String> nodes = new TreeSet<>();
        sources.forEach(source -> nodes.add(source.node()));
        offers.forEach(offer -> nodes.add(offer.from()));
        for (Ordered order : orders) {
            String from = order.risk().shipFrom();
            if (from != null) {
                nodes.add(from);
            }
        }
        return nodes;
    }
}
