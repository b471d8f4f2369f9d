package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan.PlanCosts;
import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.plan.Price;
import io.crossdock.planning.problem.Lane;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures of a plan as they stand in an answer. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GRAMS_DECIMALS = 3;

    private Figures() {}

    static PlanCosts costs(Costs costs) {
        return new PlanCosts(
                Spoken.usd(costs.freight()),
                Spoken.usd(costs.handling()),
                Spoken.usd(costs.picks()),
                Spoken.usd(costs.safetyStock()),
                Spoken.usd(costs.donorLoss()),
                Spoken.usd(costs.substitution()),
                Spoken.usd(costs.lateness()),
                Spoken.usd(costs.open()),
                Spoken.usd(costs.breach()),
                Spoken.usd(costs.carbon()),
                Spoken.usd(costs.total()));
    }

    /** Of the ordered quantity; an order of nothing is full. */
    static BigDecimal percent(long quantity, long ordered) {
        return ordered == 0
                ? HUNDRED.setScale(2)
                : HUNDRED.multiply(BigDecimal.valueOf(quantity))
                        .divide(BigDecimal.valueOf(ordered), 2, RoundingMode.HALF_EVEN);
    }

    /** Doing nothing breaks the promise as soon as anything is needed. */
    static long penaltyAvoided(Weighed plan) {
        return plan.demand().lines().isEmpty()
                ? 0
                : plan.demand().breachCents() - plan.costs().breach();
    }

    /**
     * What the margin of the order gains, so mostly less than nothing: what is paid, taken, conceded and fined, and
     * the margin of what nobody will deliver. Goodwill (late and open demand) and carbon are prices, not margin; a
     * backorder keeps its margin.
     */
    static long marginImpact(Weighed plan) {
        Costs costs = plan.costs();
        long lost = plan.plan().open().stream()
                .filter(open -> open.expected() == null)
                .mapToLong(open -> Price.cents(open.quantity(), open.line().marginPerUnit()))
                .sum();
        return -(costs.paid() + costs.safetyStock() + costs.donorLoss() + costs.substitution() + costs.breach() + lost);
    }

    /** As the solver writes it: no hard rule is broken, amounts are cents. */
    static String score(Weighed plan, boolean serviceFirst) {
        return "0hard/" + (serviceFirst ? -plan.missed() : 0) + "medium/" + -plan.total() + "soft";
    }

    /** Estimated for the booked services; {@code null} when none of them says. */
    static @Nullable BigDecimal carbonKg(Weighed plan) {
        long grams = plan.booked().stream().mapToLong(Lane::gramsOfCarbon).sum();
        return grams == 0 ? null : BigDecimal.valueOf(grams, GRAMS_DECIMALS).stripTrailingZeros();
    }

    /** Goods that the order holds leave with its planned shipment whatever anybody books. */
    private static boolean isLoadedAlready(Load load, Part part) {
        return load.lane().original() && part.source().onlyFor() != null;
    }

    /** The first moment at which a part of the plan can no longer be booked. */
    static @Nullable Instant validUntil(OrderPlan plan) {
        return plan.loads().stream()
                .filter(load -> load.parts().stream().anyMatch(part -> !isLoadedAlready(load, part)))
                .map(Load::lane)
                .map(Lane::cutOffAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
