package io.crossdock.planning.answer;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** How long goods could still be used when they arrive. */
record ShelfLife(Problem problem, Demand demand) {
    /** @param left time between arrival and expiry; below zero when it expires on the way */
    private record Kept(Source source, Duration left) {}

    String sentence(OrderPlan plan) {
        return Changes.parts(plan)
                .map(Part::line)
                .map(line -> demand.lines().get(line.index()))
                .flatMap(line -> longest(line).map(kept -> sentence(line, kept)).stream())
                .findFirst()
                .orElse("No stock lasts as long as the order asks");
    }

    private static String sentence(Line line, Kept kept) {
        Source source = kept.source();
        String stock =
                source.itemId() + (source.lot().isEmpty() ? "" : " lot " + source.lot()) + " at " + source.node();
        String asked = "; line " + line.lineNo() + " asks for " + Spoken.count(line.minShelfLifeDays(), "day");
        return kept.left().isNegative()
                ? "The stock that lasts longest, " + stock + ", expires before it arrives" + asked
                : "The stock that lasts longest, " + stock + ", has "
                        + Spoken.count(kept.left().toDays(), "day") + " of shelf life left on arrival" + asked;
    }

    private Optional<Kept> longest(Line line) {
        return problem.lanesOf(demand).stream()
                .filter(lane -> lane.carries(line) && lane.etaAt() != null)
                .flatMap(lane -> problem.sources().stream()
                        .filter(source -> source.isFor(demand) && line.items().contains(source.itemId()))
                        .filter(source -> isThere(source, lane))
                        .flatMap(source -> kept(source, lane).stream()))
                .max(Comparator.comparing(Kept::left));
    }

    private boolean isThere(Source source, Lane lane) {
        boolean ready = source.readyAt() == null
                || lane.cutOffAt() == null
                || !source.readyAt().isAfter(lane.cutOffAt());
        return ready
                && source.available() > 0
                && source.node().equals(problem.nodes().get(lane.node()).name());
    }

    private static Optional<Kept> kept(Source source, Lane lane) {
        Instant expires = source.expiresAt();
        Instant arrives = lane.etaAt();
        return expires == null || arrives == null
                ? Optional.empty()
                : Optional.of(new Kept(source, Duration.between(arrives, expires)));
    }
}
