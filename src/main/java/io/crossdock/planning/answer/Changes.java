package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan.Backorder;
import io.crossdock.model.FulfilmentPlan.Cancellation;
import io.crossdock.model.FulfilmentPlan.Substitution;
import io.crossdock.model.FulfilmentPlan.TakenFrom;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Source;
import java.util.List;
import java.util.stream.Stream;

/** What a plan changes for the customer, and what it takes from others. */
final class Changes {
    private Changes() {}

    static List<Backorder> backorders(OrderPlan plan) {
        return plan.open().stream().flatMap(Changes::backorder).toList();
    }

    private static Stream<Backorder> backorder(Open open) {
        Source expected = open.expected();
        return expected == null
                ? Stream.empty()
                : Stream.of(new Backorder(
                        open.line().lineNo(),
                        open.line().itemId(),
                        Spoken.number(open.quantity()),
                        expected.readyAt(),
                        expected.node()));
    }

    static List<Cancellation> cancellations(OrderPlan plan) {
        return plan.open().stream()
                .filter(open -> open.expected() == null)
                .map(open ->
                        new Cancellation(open.line().lineNo(), open.line().itemId(), Spoken.number(open.quantity())))
                .toList();
    }

    static List<Substitution> substitutions(OrderPlan plan) {
        return parts(plan)
                .filter(Price::isSubstitute)
                .map(part -> new Substitution(
                        part.line().lineNo(),
                        part.line().itemId(),
                        part.source().itemId(),
                        Spoken.number(part.quantity())))
                .toList();
    }

    static List<TakenFrom> takesFrom(OrderPlan plan) {
        return parts(plan)
                .filter(Weighed::isTaken)
                .map(part -> new TakenFrom(
                        part.source().kind().name(),
                        part.source().donorOrderId(),
                        part.source().node(),
                        part.source().itemId(),
                        Spoken.number(part.quantity()),
                        Spoken.usd(Price.source(part))))
                .toList();
    }

    static Stream<Part> parts(OrderPlan plan) {
        return plan.loads().stream().flatMap(load -> load.parts().stream());
    }

    /** Something comes late, later or not at all, or is another item than ordered. */
    static boolean changeCommitment(OrderPlan plan) {
        return !plan.open().isEmpty()
                || parts(plan).anyMatch(Price::isSubstitute)
                || plan.loads().stream()
                        .anyMatch(load ->
                                load.lane().lateHours() > 0 && !load.parts().isEmpty());
    }
}
