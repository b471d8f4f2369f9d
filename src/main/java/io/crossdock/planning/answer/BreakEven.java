package io.crossdock.planning.answer;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would have to change for a plan to cost no more than the first one, all else being as it is. */
final class BreakEven {
    private final Weighed plan;
    private final Weighed first;
    private final List<Node> nodes;

    private BreakEven(Weighed plan, Weighed first, List<Node> nodes) {
        this.plan = plan;
        this.first = first;
        this.nodes = nodes;
    }

    static String of(Weighed plan, Weighed first, List<Node> nodes) {
        return new BreakEven(plan, first, nodes).clause();
    }

    private String clause() {
        return cheaper().or(this::penalty).or(this::dearer).orElse("no price of one service alone makes up for that");
    }

    private long more() {
        return plan.total() - first.total();
    }

    /** By the dearest service that only this plan books: there a price has the least way to fall. */
    private Optional<String> cheaper() {
        return dearest(plan, first)
                .filter(load -> load.freightCents() > 0 && load.freightCents() >= more())
                .map(load -> charged(load, load.freightCents() - more()));
    }

    /** By the dearest service that only the first one books: there a price has the least way to rise. */
    private Optional<String> dearer() {
        return dearest(first, plan).map(load -> charged(load, load.freightCents() + more()));
    }

    private static Optional<Load> dearest(Weighed here, Weighed there) {
        List<Lane> booked = there.booked();
        return here.plan().loads().stream()
                .filter(load -> !load.parts().isEmpty() && !load.lane().original())
                .filter(load -> !booked.contains(load.lane()))
                .max(Comparator.comparingLong(Load::freightCents));
    }

    private String charged(Load load, long cents) {
        return "it would cost no more than the first if " + Summary.service(load.lane()) + " from "
                + nodes.get(load.lane().node()).name() + " charged " + Spoken.money(cents) + " instead of "
                + Spoken.money(load.freightCents());
    }

    /** Where only this plan breaks the promise. */
    private Optional<String> penalty() {
        long breach = plan.costs().breach();
        return first.costs().breach() == 0 && breach > 0 && breach >= more()
                ? Optional.of("it would cost no more than the first if the contract's penalty were "
                        + Spoken.money(breach - more()) + " instead of " + Spoken.money(breach))
                : Optional.empty();
    }
}
