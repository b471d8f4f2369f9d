package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Weights;
import java.time.Duration;
import java.time.Instant;

/** What the pieces of a plan cost, in cents; each amount is rounded once, half a cent upwards. */
public final class Price {
    private static final long THOUSANDTHS = 1000;
    private static final long RATE_PER_CENT = 100;
    private static final long SECONDS_PER_DAY = 86_400;

    private Price() {}

    /**
     * Price of a quantity.
     *
     * @param rate in ten-thousandths of a dollar per unit; the quantity in thousandths of a unit
     */
    public static long cents(long quantity, long rate) {
        return rounded(Math.multiplyExact(quantity, rate), THOUSANDTHS * RATE_PER_CENT);
    }

    public static long pick(Part part, Lane lane) {
        return cents(part.quantity(), lane.pickPerUnit());
    }

    /** Safety stock used or taken from a donor; nothing for free stock. */
    public static long source(Part part) {
        return cents(part.quantity(), part.source().costPerUnit());
    }

    public static boolean isSubstitute(Part part) {
        return !part.source().itemId().equals(part.line().itemId());
    }

    public static long substitute(Part part, Weights weights) {
        return isSubstitute(part)
                ? cents(part.quantity(), perMille(part.line().valuePerUnit(), weights.substitutePerMille()))
                : 0;
    }

    public static long lateness(Part part, Lane lane) {
        return cents(part.quantity(), Math.multiplyExact(part.line().latePerUnitHour(), lane.lateHours()));
    }

    /** What stays open costs its full price, or less while something is on its way that will serve it soon. */
    public static long open(Open open, Demand demand, Weights weights) {
        return cents(open.quantity(), openPerUnit(open, demand, weights));
    }

    public static long openPerUnit(Open open, Demand demand, Weights weights) {
        Source expected = open.expected();
        long lost = open.line().openPerUnit();
        if (expected == null || expected.readyAt() == null) {
            return lost;
        }
        Instant promised = demand.windowEnd();
        long seconds = promised == null
                ? 0
                : Duration.between(promised, expected.readyAt()).toSeconds();
        long days = Math.max(1, (seconds + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY);
        return Math.min(lost, days * perMille(open.line().valuePerUnit(), weights.backorderPerMilleDay()));
    }

    public static long carbon(Load load, Weights weights) {
        long grams = load.lane().original() ? 0 : load.lane().gramsOfCarbon();
        return rounded(Math.multiplyExact(grams, weights.carbonRatePerKg()), THOUSANDTHS * RATE_PER_CENT);
    }

    /** Anything late or open breaks the promise, once. */
    public static long breach(OrderPlan plan) {
        boolean broken = !plan.open().isEmpty()
                || plan.loads().stream()
                        .anyMatch(load ->
                                load.lane().lateHours() > 0 && !load.parts().isEmpty());
        return broken ? plan.demand().breachCents() : 0;
    }

    private static long perMille(long rate, int perMille) {
        return rounded(Math.multiplyExact(rate, perMille), THOUSANDTHS);
    }

    private static long rounded(long dividend, long divisor) {
        return Math.floorDiv(dividend + divisor / 2, divisor);
    }
}
