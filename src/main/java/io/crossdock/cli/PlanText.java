package io.crossdock.cli;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.model.PlanningResult.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plans for one order as a person reads them: how good, side by side, then each, then what could not be used. */
final class PlanText {
    private static final String INDENT = "  ";

    private final PlanningResult result;
    private final Ink ink;
    private final Page page;

    PlanText(PlanningResult result, Ink ink) {
        this.result = result;
        this.ink = ink;
        this.page = new Page(ink);
    }

    List<String> lines() {
        String order = result.orderId() == null || result.orderId().isEmpty() ? "The order" : result.orderId();
        page.line(ink.bold(order) + INDENT + status());
        List<FulfilmentPlan> plans = plans(result);
        if (!plans.isEmpty()) {
            sideBySide(plans);
            plans.forEach(plan -> new PlanDetails(plan, ink, page).write());
        }
        boolean planned = result.status() != Status.NOT_PLANNED;
        reasons(planned ? "What stands in the way" : "What a plan would take", result.blockers());
        reasons("What could not be planned with", result.unusableOptions());
        if (!result.notes().isEmpty()) {
            page.section("Notes");
            result.notes().forEach(note -> page.item(INDENT, note));
        }
        if (planned) {
            page.line("");
            page.line(ink.dim(searched()));
        }
        return page.lines();
    }

    /** The chosen one first. */
    static List<FulfilmentPlan> plans(PlanningResult result) {
        List<FulfilmentPlan> plans = new ArrayList<>();
        if (result.chosen() != null) {
            plans.add(result.chosen());
        }
        plans.addAll(result.alternatives());
        return plans;
    }

    static String usd(@Nullable BigDecimal amount) {
        return amount == null ? "unknown" : String.format(Locale.ROOT, "%,.2f", amount);
    }

    private String status() {
        return switch (result.status()) {
            case PROVED_OPTIMAL -> ink.green("proved: no plan can be better");
            case FEASIBLE -> ink.yellow("feasible" + gap());
            case CUT_BY_TIME -> ink.yellow("cut short by the time limit" + gap());
            case NO_FEASIBLE_PLAN -> ink.red("no feasible plan");
            case NOT_PLANNED -> ink.red("not planned");
        };
    }

    private String gap() {
        return result.gapUsd() == null
                ? ""
                : ", at most " + usd(result.gapUsd()) + " USD from the best"
                        + (result.gapPct() == null ? "" : " (" + Page.number(result.gapPct()) + " %)");
    }

    private void sideBySide(List<FulfilmentPlan> plans) {
        Grid grid = new Grid(Set.of(2, 3, 4, 6, 7, 8));
        grid.row(List.of(
                "", "Plan", "Shipments", "Filled", "On time", "Arrives", "Extra USD", "In all USD", "Penalty avoided"));
        for (FulfilmentPlan plan : plans) {
            grid.row(List.of(
                    plan.equals(result.chosen()) ? "*" : "",
                    plan.rank() + ". " + Page.spoken(plan.label()),
                    String.valueOf(plan.shipments().size()),
                    Page.number(plan.fillPct()) + " %",
                    Page.number(plan.onTimePct()) + " %",
                    arrives(plan),
                    usd(plan.incrementalCostUsd()),
                    usd(plan.costs().totalUsd()),
                    usd(plan.penaltyAvoidedUsd())));
        }
        page.line("");
        List<String> lines = grid.lines();
        for (int i = 0; i < lines.size(); i++) {
            page.line(INDENT + (i == 0 ? ink.dim(lines.get(i)) : lines.get(i)));
        }
    }

    private static String arrives(FulfilmentPlan plan) {
        return plan.etaAt() != null
                ? Page.minute(plan.etaAt())
                : plan.shipments().isEmpty() ? "-" : "on plan";
    }

    private void reasons(String title, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            page.section(title);
            int codes = Page.column(reasons.stream().map(Reason::code).toList());
            reasons.forEach(reason ->
                    page.item(INDENT + Page.padded(reason.code(), codes), reason.subject() + ": " + reason.text()));
        }
    }

    private String searched() {
        String bound = result.lowerBoundUsd() == null
                ? ""
                : ", no plan costs less than " + usd(result.lowerBoundUsd()) + " USD in all";
        return "Searched by " + result.solver() + ", ended by "
                + Page.spoken(result.stoppedBy().name()) + bound + ".";
    }
}
