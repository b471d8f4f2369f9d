package io.crossdock.planning;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Tariff;
import io.crossdock.planning.problem.Weights;
import java.math.BigDecimal;
import java.time.Duration;

/** Adds up the money of a plan from its records, in decimal numbers. */
final class PlanCostAudit {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private PlanCostAudit() {}

    static long total(Problem problem, OrderPlan plan) {
        Weights weights = problem.weights();
        long cents = paid(plan);
        boolean broken = !plan.open().isEmpty();
        for (Load load : plan.loads()) {
            Lane lane = load.lane();
            if (!lane.original()) {
                cents += rounded(decimal(lane.gramsOfCarbon())
                        .movePointLeft(3)
                        .multiply(decimal(weights.carbonRatePerKg()).movePointLeft(2)));
            }
            for (Part part : load.parts()) {
                Line line = part.line();
                broken |= lane.lateHours() > 0;
                cents += amount(part.quantity(), part.source().costPerUnit());
                cents += amount(part.quantity(), line.latePerUnitHour() * lane.lateHours());
                if (!part.source().itemId().equals(line.items().get(0))) {
                    cents += amount(part.quantity(), share(line.valuePerUnit(), weights.substitutePerMille()));
                }
            }
        }
        for (Open open : plan.open()) {
            cents += amount(open.quantity(), openRate(open, plan, weights));
        }
        return cents + (broken ? plan.demand().breachCents() : 0);
    }

    static long paid(OrderPlan plan) {
        long cents = 0;
        for (Load load : plan.loads()) {
            Lane lane = load.lane();
            if (!lane.original()) {
                cents += lane.handlingCents() + freight(lane.tariff(), load);
            }
            for (Part part : load.parts()) {
                cents += amount(part.quantity(), lane.pickPerUnit());
            }
        }
        return cents;
    }

    private static long freight(Tariff tariff, Load load) {
        BigDecimal grams = BigDecimal.ZERO;
        for (Part part : load.parts()) {
            grams = grams.add(decimal(part.quantity())
                    .movePointLeft(3)
                    .multiply(decimal(part.line().gramsPerUnit())));
        }
        grams = grams.setScale(0, CEILING);
        long cents = tariff.flatCents();
        if (!tariff.breaks().isEmpty()) {
            long rate = 0;
            for (Tariff.Break reached : tariff.breaks()) {
                rate = grams.compareTo(decimal(reached.fromGrams())) >= 0 ? reached.ratePerKg() : rate;
            }
            cents += Math.max(
                    tariff.minimumCents(),
                    rounded(grams.movePointLeft(3).multiply(decimal(rate).movePointLeft(2))));
        }
        if (tariff.palletGrams() > 0) {
            BigDecimal pallets =
                    grams.divide(decimal(tariff.palletGrams()), 0, CEILING).max(BigDecimal.ONE);
            cents += tariff.palletCents() * pallets.longValueExact();
        }
        return cents;
    }

    private static long openRate(Open open, OrderPlan plan, Weights weights) {
        long lost = open.line().openPerUnit();
        if (open.expected() == null || open.expected().readyAt() == null) {
            return lost;
        }
        long days = 1;
        if (plan.demand().windowEnd() != null) {
            Duration late =
                    Duration.between(plan.demand().windowEnd(), open.expected().readyAt());
            days = Math.max(
                    1,
                    decimal(late.toSeconds())
                            .divide(decimal(86_400), 0, CEILING)
                            .longValueExact());
        }
        return Math.min(lost, days * share(open.line().valuePerUnit(), weights.backorderPerMilleDay()));
    }

    private static long share(long rate, int perMille) {
        return rounded(decimal(rate).multiply(decimal(perMille)).movePointLeft(3));
    }

    private static long amount(long quantity, long rate) {
        return rounded(decimal(quantity).movePointLeft(3).multiply(decimal(rate).movePointLeft(2)));
    }

    private static long rounded(BigDecimal value) {
        return value.add(HALF).setScale(0, FLOOR).longValueExact();
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value);
    }
}
