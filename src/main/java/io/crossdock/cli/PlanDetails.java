package io.crossdock.cli;

import io.crossdock.model.Approval;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.PlanCosts;
import io.crossdock.model.FulfilmentPlan.PlannedLine;
import io.crossdock.model.FulfilmentPlan.PlannedShipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One plan: its shipments line by line, what stays open, what it costs, who must approve it. */
final class PlanDetails {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final FulfilmentPlan plan;
    private final Ink ink;
    private final Page page;

    PlanDetails(FulfilmentPlan plan, Ink ink, Page page) {
        this.plan = plan;
        this.ink = ink;
        this.page = page;
    }

    void write() {
        page.section(plan.rank() + ". " + Page.spoken(plan.label()) + " (" + plan.planId() + ")");
        page.item(INDENT, plan.summary());
        page.item(INDENT, plan.why());
        plan.shipments().forEach(this::shipment);
        changes();
        page.item(INDENT, "Costs in USD: " + costs(plan.costs()) + ".");
        page.item(INDENT, facts());
        approval(plan.approval());
    }

    private void shipment(PlannedShipment shipment) {
        String service = name(shipment.carrier(), shipment.service());
        String arrives = shipment.etaAt() == null ? "arrives on plan" : "arrives " + Page.minute(shipment.etaAt());
        page.line(INDENT + INDENT
                + ink.bold(shipment.from())
                + (shipment.original() ? " with the planned shipment" : "")
                + (service.isEmpty() ? "" : ", " + service)
                + (shipment.pickupBy() == null ? "" : ", by " + Page.minute(shipment.pickupBy()))
                + ", "
                + (shipment.onTime() ? ink.green(arrives) : ink.red(arrives + ", late"))
                + ", "
                + PlanText.usd(shipment.freightUsd().add(shipment.handlingUsd()))
                + " USD");
        shipment.lines().forEach(line -> page.item(DEEPER, line(line)));
    }

    private static String line(PlannedLine line) {
        return Page.number(line.qty()) + " × " + line.itemId()
                + (line.lineNo() == null ? "" : ", line " + line.lineNo())
                + (line.location() == null || line.location().isEmpty() ? "" : ", from " + line.location())
                + (line.lot() == null || line.lot().isEmpty() ? "" : ", lot " + line.lot())
                + (line.pinned() ? ", as planned before" : "");
    }

    private void changes() {
        plan.backorders()
                .forEach(later -> change(
                        "Later",
                        Page.number(later.qty()) + " × " + later.itemId() + ", expected "
                                + Page.minute(later.expectedAt())
                                + (later.node() == null ? "" : " at " + later.node())));
        plan.cancellations()
                .forEach(lost -> change(
                        "Not delivered", Page.number(lost.qty()) + " × " + lost.itemId() + "; nothing is on its way"));
        plan.substitutions()
                .forEach(other -> change(
                        "Instead",
                        Page.number(other.qty()) + " × " + other.byItemId() + " in place of " + other.itemId()));
        plan.takesFrom()
                .forEach(taken -> change(
                        "Taken",
                        Page.number(taken.qty()) + " × " + taken.itemId() + " from "
                                + (taken.orderId() == null ? Page.spoken(taken.kind()) : "order " + taken.orderId())
                                + " at " + taken.node() + ", priced " + PlanText.usd(taken.costUsd()) + " USD"));
    }

    private void change(String kind, String text) {
        page.item(INDENT + INDENT + ink.yellow(kind) + ": ", text + ".");
    }

    /** What costs nothing is left out. */
    private static String costs(PlanCosts costs) {
        List<String> items = new ArrayList<>();
        cost(items, "freight", costs.freightUsd());
        cost(items, "handling", costs.handlingUsd());
        cost(items, "picks", costs.picksUsd());
        cost(items, "safety stock", costs.safetyStockUsd());
        cost(items, "the donor's loss", costs.donorLossUsd());
        cost(items, "substitutes", costs.substitutionUsd());
        cost(items, "lateness", costs.latenessUsd());
        cost(items, "open demand", costs.openDemandUsd());
        cost(items, "penalty", costs.penaltyUsd());
        cost(items, "carbon", costs.carbonUsd());
        items.add("in all " + PlanText.usd(costs.totalUsd()));
        return String.join(", ", items);
    }

    private static void cost(List<String> items, String name, BigDecimal usd) {
        if (usd.signum() != 0) {
            items.add(name + " " + PlanText.usd(usd));
        }
    }

    private String facts() {
        return "Margin " + PlanText.usd(plan.marginImpactUsd()) + " USD"
                + (plan.co2Kg() == null ? "" : ", CO2 " + Page.number(plan.co2Kg()) + " kg")
                + (plan.validUntil() == null ? "" : "; holds until " + Page.minute(plan.validUntil()))
                + (plan.changesCommitment() ? "; changes what the customer was promised" : "")
                + (plan.consentNeeded() ? "; needs the customer's consent" : "") + ".";
    }

    private void approval(@Nullable Approval approval) {
        if (approval != null) {
            String who = approval.steps().stream()
                    .filter(step -> !step.approvers().isEmpty())
                    .map(step -> Page.spoken(step.action()) + " by " + Page.spoken(step.approvers()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            page.item(INDENT, approval.required() ? "Approval: " + who + "." : "Needs no approval.");
        }
    }

    private static String name(@Nullable String carrier, @Nullable String service) {
        return Stream.of(carrier, service)
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
