package io.crossdock.cli;

import io.crossdock.model.Approval;
import io.crossdock.model.Automation;
import io.crossdock.model.AutomationMode;
import io.crossdock.model.Communication;
import io.crossdock.model.Decision;
import io.crossdock.model.RecommendedAction;
import java.util.Map;

/** What to do, who approves it, what may run alone, whom to tell. */
final class ActionText {
    private static final int ID_WIDTH = 9;
    private static final String INDENT = "  ";
    private static final String DEEPER = "       ";

    private final Decision decision;
    private final Ink ink;
    private final Page page;
    private final Map<String, String> reasons;

    /** @param reasons what its author gave as reason, by row id */
    ActionText(Decision decision, Ink ink, Page page, Map<String, String> reasons) {
        this.decision = decision;
        this.ink = ink;
        this.page = page;
        this.reasons = reasons;
    }

    static String mode(AutomationMode mode, Ink ink) {
        return switch (mode) {
            case AUTO -> ink.green(mode.name());
            case RECOMMEND -> ink.yellow(mode.name());
            case HUMAN -> ink.red(mode.name());
        };
    }

    void write() {
        actions();
        approvals();
        automation();
        policies();
        communications();
    }

    private void actions() {
        page.section("What to do");
        for (RecommendedAction action : decision.recommendedActions()) {
            String name = action.name() == null ? Page.spoken(action.action()) : action.name();
            String title = action.rank() + ". " + name + " (" + action.action() + ")";
            AutomationMode allowed = action.mode();
            page.line(INDENT
                    + (action.selected() ? ink.bold("* " + title) : INDENT + title)
                    + (allowed == null ? "" : INDENT + mode(allowed, ink)));
            if (action.note() != null) {
                page.item(DEEPER, noted(action));
            }
            if (!action.selected() && action.approval() != null) {
                page.item(DEEPER, wouldNeed(action, action.approval()));
            }
        }
        if (decision.recommendedActions().isEmpty()) {
            page.line(INDENT + "Nothing: no resolution option is left.");
        }
    }

    private static String wouldNeed(RecommendedAction action, Approval.Requirement approval) {
        if (approval.ruleId() == null) {
            return "Would need an approval; by whom depends on an amount that is not known.";
        }
        String who = approval.approvers().isEmpty() ? "no approval" : Page.spoken(approval.approvers());
        String amount = action.approvalAmount() == null ? "" : " for " + Page.number(action.approvalAmount());
        return "Would need " + who + amount + " (" + approval.ruleId() + ").";
    }

    private static String noted(RecommendedAction action) {
        String note = Page.known(action.note());
        return "NO".equals(action.feasible()) ? "Not possible: " + note : note;
    }

    private void approvals() {
        Approval approval = decision.approval();
        page.section("Approvals");
        if (!approval.required()) {
            page.line(INDENT + "None is needed.");
        }
        for (Approval.Step step : approval.steps()) {
            page.item(
                    INDENT + Page.padded(Page.known(step.ruleId()), ID_WIDTH),
                    Page.spoken(step.action()) + ": " + who(step) + order(step) + amount(step) + clock(step)
                            + (step.dualControl() ? ", maker and approver must differ" : "") + modifiers(step));
        }
    }

    /** Without a band nobody has approved and nobody is spared. */
    private static String who(Approval.Step step) {
        if (step.ruleId() == null) {
            return "not known, because the amount is unknown";
        }
        return step.approvers().isEmpty() ? "nobody" : Page.spoken(step.approvers());
    }

    private static String order(Approval.Step step) {
        return step.approvers().size() > 1 ? " (" + Page.spoken(step.order()) + ")" : "";
    }

    private static String amount(Approval.Step step) {
        return step.amount() == null ? "" : ", for " + Page.number(step.amount()) + " " + Page.known(step.unit());
    }

    private static String clock(Approval.Step step) {
        return step.approvers().isEmpty() || step.decideWithinHours() == null
                ? ""
                : ", within " + Page.number(step.decideWithinHours()) + " h";
    }

    private static String modifiers(Approval.Step step) {
        return step.modifiers().isEmpty() ? "" : ", changed by " + String.join(", ", step.modifiers());
    }

    private void automation() {
        Automation automation = decision.automation();
        page.section("Automation");
        page.item(
                INDENT,
                automation.mode() + ". AI confidence " + Page.known(automation.aiConfidenceBand())
                        + ", data quality " + Page.known(automation.dataQualityGrade()) + ", exposure "
                        + Page.known(automation.exposureBand()) + " (" + Page.known(automation.matrixRuleId()) + ")"
                        + (automation.fallback() == null ? "." : "; fallback " + automation.fallback() + "."));
        for (Automation.Cap cap : automation.caps()) {
            row(cap.ruleId(), "at most " + cap.cap() + (cap.changed() ? "" : ", changes nothing"));
        }
    }

    private void policies() {
        if (!decision.policyOutcomes().isEmpty()) {
            page.section("Policies");
            decision.policyOutcomes()
                    .forEach(policy -> page.item(
                            INDENT + Page.padded(policy.ruleId(), ID_WIDTH),
                            policy.table() + ": " + policy.outcome()
                                    + (policy.detail() == null ? "" : " (" + policy.detail() + ")")));
        }
    }

    private void communications() {
        if (!decision.communications().isEmpty()) {
            page.section("Messages");
            decision.communications().forEach(this::communication);
        }
    }

    private void communication(Communication message) {
        String within =
                message.sendWithinMinutes() == null ? "" : ", within " + message.sendWithinMinutes() + " minutes";
        String approval = message.approvalBeforeSend();
        page.item(
                INDENT + Page.padded(message.ruleId(), ID_WIDTH),
                Page.spoken(Page.known(message.audience())) + " by " + Page.spoken(Page.known(message.channel()))
                        + ", template "
                        + Page.known(message.template()) + within
                        + (approval == null || approval.equals("NONE")
                                ? ""
                                : ", after approval by " + Page.spoken(approval)));
    }

    private void row(String id, String text) {
        String reason = reasons.getOrDefault(id, "");
        page.item(INDENT + INDENT + Page.padded(id, ID_WIDTH), text + (reason.isEmpty() ? "" : " - " + reason));
    }
}
