package io.crossdock.planning.answer;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.setup.Prepared;
import io.crossdock.planning.setup.Unusable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the request would have to offer before any rule could matter: stock, and a way from where it lies. */
record MissingOffer(Prepared prepared, Demand demand, List<Unusable> aside) {
    Reason reason() {
        List<String> without = demand.lines().stream()
                .filter(line -> stock(line).findAny().isEmpty())
                .map(Line::itemId)
                .distinct()
                .toList();
        boolean missing = demand.shipComplete()
                ? !without.isEmpty()
                : without.size()
                        == demand.lines().stream().map(Line::itemId).distinct().count();
        if (missing) {
            return new Reason(
                    "NO_STOCK", demand.orderId(), "The request names no stock of " + Spoken.list(without) + ".");
        }
        List<String> places = demand.lines().stream()
                .flatMap(this::stock)
                .map(Source::node)
                .distinct()
                .sorted()
                .toList();
        return prepared.problem().lanesOf(demand).isEmpty()
                ? new Reason(
                        "NO_SERVICE",
                        demand.orderId(),
                        "No service and no planned shipment that could be used leaves " + Spoken.list(places)
                                + ", where the stock is.")
                : new Reason(
                        "SEVERAL_REASONS",
                        demand.orderId(),
                        "No two reasons alone keep the order from being shipped; see what cannot be used.");
    }

    private Stream<Source> stock(Line line) {
        Stream<Source> usable = prepared.problem().sources().stream().filter(source -> source.isFor(demand));
        Stream<Source> others = aside.stream().map(Unusable::source).filter(Objects::nonNull);
        return Stream.concat(usable, others)
                .filter(source -> source.available() > 0 && line.items().contains(source.itemId()));
    }
}
