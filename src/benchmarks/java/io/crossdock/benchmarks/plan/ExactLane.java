package io.crossdock.benchmarks.plan;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lane in the exact model: whether it carries anything, what it carries, and what that costs. */
final class ExactLane {
    private static final double THOUSANDTHS = 1000;
    private static final double RATE_PER_CENT = 100;

    private final Mip mip;
    private final Lane lane;
    private final int open;
    private final List<Piece> pieces = new ArrayList<>();
    private final Sum quantity = new Sum();
    private final Sum grams = new Sum();
    private final Sum paid = new Sum();

    /** @param steps variable: how many steps of the line come from the source */
    private record Piece(Line line, Source source, int steps) {}

    ExactLane(Mip mip, Problem problem, Demand demand, Lane lane) {
        this.mip = mip;
        this.lane = lane;
        this.open = mip.yesOrNo();
        String node = problem.nodes().get(lane.node()).name();
        List<Source> here = problem.sources().stream()
                .filter(source -> source.node().equals(node) && source.isFor(demand))
                .toList();
        for (Line line : demand.lines()) {
            here.stream()
                    .filter(source -> mayCarry(demand, line, source))
                    .forEach(source -> addPiece(line, source, problem.weights()));
            mip.atMost(0, stepsOf(line).add(-(double) (line.needed() / line.step()), open));
        }
        Sum anything = new Sum();
        pieces.forEach(piece -> anything.add(1, piece.steps()));
        mip.atLeast(0, anything.add(-1, open));
        if (!lane.original()) {
            price(problem, mostGrams(problem, demand));
        }
    }

    private boolean mayCarry(Demand demand, Line line, Source source) {
        return line.items().contains(source.itemId())
                && lane.carries(line)
                && isReady(source.readyAt(), lane.cutOffAt())
                && isFresh(line, source.expiresAt(), arrival(demand))
                && Math.min(line.needed(), source.available()) >= line.step();
    }

    private static boolean isReady(@Nullable Instant readyAt, @Nullable Instant cutOffAt) {
        return readyAt == null || (cutOffAt != null && !readyAt.isAfter(cutOffAt));
    }

    /** A shipment without an ETA is on plan, which is on time. */
    private @Nullable Instant arrival(Demand demand) {
        return lane.etaAt() == null ? demand.windowEnd() : lane.etaAt();
    }

    private static boolean isFresh(Line line, @Nullable Instant expiresAt, @Nullable Instant arrival) {
        return expiresAt == null
                || (arrival != null && !expiresAt.isBefore(arrival.plus(Duration.ofDays(line.minShelfLifeDays()))));
    }

    private void addPiece(Line line, Source source, Weights weights) {
        long most = Math.min(line.needed(), source.available()) / line.step();
        int steps = mip.whole(most);
        pieces.add(new Piece(line, source, steps));
        quantity.add(line.step(), steps);
        grams.add(line.step() * line.gramsPerUnit() / THOUSANDTHS, steps);
        boolean substitute = !source.itemId().equals(line.itemId());
        double rate = source.costPerUnit()
                + (double) line.latePerUnitHour() * lane.lateHours()
                + (substitute ? Math.rint(line.valuePerUnit() * weights.substitutePerMille() / THOUSANDTHS) : 0);
        double centsPerRate = line.step() / THOUSANDTHS / RATE_PER_CENT;
        mip.costs(steps, (rate + lane.pickPerUnit()) * centsPerRate);
        paid.add(lane.pickPerUnit() * centsPerRate, steps);
        mip.atMost(0, new Sum().add(1, steps).add(-most, open));
    }

    private double mostGrams(Problem problem, Demand demand) {
        double needed = 0;
        for (Line line : demand.lines()) {
            if (pieces.stream().anyMatch(piece -> piece.line().equals(line))) {
                needed += line.needed() * line.gramsPerUnit() / THOUSANDTHS;
            }
        }
        return Math.min(Math.ceil(needed), problem.vehicles().get(lane.vehicle()).mostGrams());
    }

    private void price(Problem problem, double mostGrams) {
        double flat = lane.tariff().flatCents() + (double) lane.handlingCents();
        double carbon = lane.gramsOfCarbon() * problem.weights().carbonRatePerKg() / THOUSANDTHS / RATE_PER_CENT;
        mip.costs(open, flat + carbon);
        paid.add(flat, open);
        if (lane.tariff().isByWeight()) {
            ExactTariff tariff = new ExactTariff(mip, lane.tariff(), open, scaled(), mostGrams);
            tariff.cents().forEach(mip::costs);
            paid.add(1, tariff.cents());
        }
    }

    /** Whole grams, rounded up as a scale would. */
    private Sum scaled() {
        if (grams.isWhole()) {
            return grams;
        }
        int rounded = mip.whole(Integer.MAX_VALUE);
        mip.atLeast(0, new Sum().add(1, rounded).add(-1, grams));
        mip.atMost(1 - 1 / THOUSANDTHS, new Sum().add(1, rounded).add(-1, grams));
        return new Sum().add(1, rounded);
    }

    Lane lane() {
        return lane;
    }

    int open() {
        return open;
    }

    Sum quantity() {
        return quantity;
    }

    Sum grams() {
        return grams;
    }

    /** Freight, handling and picks, in cents. */
    Sum paid() {
        return paid;
    }

    Sum stepsOf(Line line) {
        Sum steps = new Sum();
        pieces.stream().filter(piece -> piece.line().equals(line)).forEach(piece -> steps.add(1, piece.steps()));
        return steps;
    }

    Sum taken(Source source) {
        Sum taken = new Sum();
        pieces.stream()
                .filter(piece -> piece.source().index() == source.index())
                .forEach(piece -> taken.add(piece.line().step(), piece.steps()));
        return taken;
    }

    Load load() {
        return new Load(
                lane,
                pieces.stream()
                        .map(piece -> new Part(
                                piece.line(),
                                piece.source(),
                                Math.round(mip.value(piece.steps())) * piece.line().step()))
                        .filter(part -> part.quantity() > 0)
                        .toList());
    }
}
