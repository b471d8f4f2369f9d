package io.crossdock.cli;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.Backorder;
import io.crossdock.model.FulfilmentPlan.PlanCosts;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two plans for an order of which 40 cases are missing: a van from another node, or to wait. */
final class SamplePlans {
    private static final PlannedShipment PLANNED = new PlannedShipment(
            "DC-ATL",
            true,
            List.of(line("20", null, true), line("12", "R-02", false)),
            "RLX",
            "LTL-STD",
            at("2026-03-17T20:00:00Z"),
            null,
            true,
            usd("0.00"),
            usd("0.00"));

    private static final PlannedShipment VAN = new PlannedShipment(
            "DC-CLT",
            false,
            List.of(line("28", null, false)),
            "VAN",
            "DEDICATED <fast>",
            at("2026-03-18T04:00:00Z"),
            at("2026-03-18T15:30:00Z"),
            false,
            usd("640.00"),
            usd("45.00"));

    private SamplePlans() {}

    static PlanningResult missingPallet() {
        FulfilmentPlan van = plan(
                "PLAN-A",
                "RECOMMENDED",
                1,
                List.of(PLANNED, VAN),
                List.of(),
                "100.00",
                costs("640.00", "45.00", "0.00"));
        Backorder later = new Backorder(10, "SKU-1", new BigDecimal("28"), at("2026-03-18T20:00:00Z"), "DC-ATL");
        FulfilmentPlan wait = plan(
                "PLAN-B",
                "KEEP_AND_BACKORDER",
                2,
                List.of(PLANNED),
                List.of(later),
                "53.33",
                costs("0.00", "0.00", "1116.96"));
        return result(
                PlanningResult.Status.PROVED_OPTIMAL,
                van,
                List.of(wait),
                List.of(),
                List.of(new Reason(
                        "NO_PRICE",
                        "AIR from DC-CLT (/carrierOptions/3)",
                        "It cannot be used: its price is not known.")));
    }

    static PlanningResult blocked() {
        Reason blocker = new Reason("STOCK_BLOCKED", "SO-1", "The only stock of SKU-1 is quarantined.");
        return result(PlanningResult.Status.NO_FEASIBLE_PLAN, null, List.of(), List.of(blocker), List.of());
    }

    private static PlanningResult result(
            PlanningResult.Status status,
            @Nullable FulfilmentPlan chosen,
            List<FulfilmentPlan> others,
            List<Reason> blockers,
            List<Reason> unusable) {
        return new PlanningResult(
                "SO-1",
                "exact",
                status,
                null,
                PlanningResult.StoppedBy.PROOF,
                chosen == null ? null : usd("685.00"),
                null,
                null,
                120,
                null,
                0,
                chosen,
                others,
                blockers,
                unusable,
                List.of());
    }

    private static FulfilmentPlan plan(
            String id,
            String label,
            int rank,
            List<PlannedShipment> shipments,
            List<Backorder> backorders,
            String fill,
            PlanCosts costs) {
        return new FulfilmentPlan(
                id,
                label,
                rank,
                "What is done.",
                "Why it ranks here.",
                shipments,
                backorders,
                List.of(),
                List.of(),
                List.of(),
                new BigDecimal(fill),
                new BigDecimal("53.33"),
                BigDecimal.ZERO,
                new BigDecimal("28"),
                shipments.get(shipments.size() - 1).etaAt(),
                costs.freightUsd().add(costs.handlingUsd()),
                usd("0.00"),
                usd("-685.00"),
                costs,
                null,
                List.of(),
                true,
                rank == 1,
                "0hard/0medium/0soft",
                shipments.get(0).pickupBy(),
                null);
    }

    private static PlanCosts costs(String freight, String handling, String penalty) {
        BigDecimal zero = usd("0.00");
        BigDecimal total = usd(freight).add(usd(handling)).add(usd(penalty));
        return new PlanCosts(
                usd(freight), usd(handling), zero, zero, zero, zero, zero, zero, usd(penalty), zero, total);
    }

    private static PlannedLine line(String quantity, @Nullable String location, boolean pinned) {
        return new PlannedLine(10, "SKU-1", new BigDecimal(quantity), location, null, pinned);
    }

    private static BigDecimal usd(String amount) {
        return new BigDecimal(amount);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
