package io.crossdock.cli;

import io.crossdock.model.Classification;
import io.crossdock.model.Decision;
import io.crossdock.model.DerivedFacts;
import io.crossdock.model.Escalation;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.model.Explanation.TableTrace;
import io.crossdock.model.Priority;
import io.crossdock.model.RuleSetReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A decision as a person reads it: what, how urgent and why, who, what to do, what held automation back. */
final class DecisionText {
    private static final int ID_WIDTH = 9;
    private static final String INDENT = "  ";

    private final Decision decision;
    private final Ink ink;
    private final Page page;
    private final Map<String, String> reasons = new HashMap<>();

    DecisionText(Decision decision, Ink ink) {
        this.decision = decision;
        this.ink = ink;
        this.page = new Page(ink);
        decision.explanation().rows().forEach(row -> reasons.putIfAbsent(row.row(), row.reason()));
    }

    List<String> lines() {
        what();
        urgency();
        people();
        new ActionText(decision, ink, page, reasons).write();
        doubts();
        why();
        origin();
        return page.lines();
    }

    private void what() {
        Classification type = decision.classification();
        page.line(ink.bold(type.exceptionCode() + " " + type.name())
                + INDENT
                + priority(Page.known(decision.priority().level()))
                + INDENT
                + Page.known(decision.severity().level())
                + INDENT
                + ActionText.mode(decision.automation().mode(), ink));
        page.item(
                "",
                type.category() + ", owned by the " + Page.spoken(type.ownerRole()) + ". Case at "
                        + Page.minute(decision.evaluatedAt())
                        + (decision.requestId() == null ? "." : ", request " + decision.requestId() + "."));
    }

    private String priority(String level) {
        return switch (level) {
            case "P1" -> ink.red(level);
            case "P2" -> ink.yellow(level);
            default -> ink.bold(level);
        };
    }

    private void urgency() {
        Priority priority = decision.priority();
        DerivedFacts facts = decision.derivedFacts();
        page.section("How urgent");
        page.item(
                INDENT,
                "Priority " + Page.known(priority.level()) + ", to be resolved within "
                        + Page.number(priority.targetResolutionHours()) + " hours: " + Page.number(priority.score())
                        + " points make " + Page.known(priority.bandPriority()) + ", severity and urgency ("
                        + Page.known(priority.urgencyClass()) + ") make at least "
                        + Page.known(priority.floorPriority()) + ".");
        page.item(
                INDENT,
                "Hours to breach " + Page.number(facts.hoursToBreach()) + ", revenue at risk "
                        + Page.number(facts.revenueAtRiskUsd()) + " USD, exposure "
                        + Page.number(facts.financialExposureUsd())
                        + " USD.");
        priority.factors()
                .forEach(factor -> row(
                        factor.ruleId(),
                        Page.number(factor.points()) + " points: " + Page.spoken(factor.factor()) + " "
                                + Page.known(factor.value())));
        priority.overrides()
                .forEach(override -> row(
                        override.ruleId(),
                        Page.spoken(override.effect())
                                + (override.value() == null ? "" : " " + override.value())
                                + (override.changed() ? "" : ", changes nothing")));
        decision.severity().matched().forEach(match -> row(match.ruleId(), match.severity()));
    }

    private void people() {
        Escalation escalation = decision.escalation();
        page.section("Who, and by when");
        page.item(
                INDENT,
                "Level " + Page.known(escalation.level()) + ": "
                        + (escalation.role() == null ? "no role found" : Page.spoken(escalation.role()))
                        + (escalation.channel() == null ? "" : ", by " + Page.spoken(escalation.channel()))
                        + (escalation.alsoNotify().isEmpty()
                                ? ""
                                : "; also told: " + Page.spoken(escalation.alsoNotify()))
                        + ".");
        page.item(
                INDENT,
                "Acknowledge by " + Page.minute(escalation.acknowledgeBy()) + ", respond by "
                        + Page.minute(escalation.respondBy()) + ", next review "
                        + Page.minute(escalation.nextReviewAt()) + ".");
        escalation.adjustments().forEach(id -> row(id, ""));
        Escalation.MovedApproval moved = escalation.pendingApproval();
        if (moved != null) {
            row(
                    moved.ruleId(),
                    "the approval of the " + Page.spoken(moved.role()) + " moves to the "
                            + Page.spoken(moved.movedTo()));
        }
    }

    private void doubts() {
        if (decision.warnings().isEmpty() && decision.noRuleMatched().isEmpty()) {
            return;
        }
        page.section("Warnings");
        decision.warnings().forEach(warning -> page.item(INDENT, warning));
        decision.noRuleMatched()
                .forEach(missing -> page.item(
                        INDENT,
                        missing.table() + " has no row for "
                                + missing.facts().entrySet().stream()
                                        .map(fact -> fact.getKey() + " = " + Page.known(fact.getValue()))
                                        .toList()
                                + "."));
    }

    private void why() {
        page.section("In words");
        page.item(INDENT, decision.explanation().narrative());
        page.section("Rows that fired (" + decision.explanation().firedRuleCount() + ")");
        fired();
        List<TableTrace> full = decision.explanation().full();
        if (full != null) {
            new NearbyText(page).write(full);
        }
    }

    /** A row that answered several questions stands here once. */
    private void fired() {
        List<FiredRow> rows = decision.explanation().rows().stream().distinct().toList();
        int ids = Page.column(rows.stream().map(FiredRow::row).toList());
        int tables = Page.column(rows.stream().map(FiredRow::table).toList());
        rows.forEach(row ->
                page.item(INDENT + Page.padded(row.row(), ids) + Page.padded(row.table(), tables), row.reason()));
    }

    private void origin() {
        RuleSetReference rules = decision.ruleSet();
        page.line("");
        page.line(ink.dim("Rule set " + rules.id() + " " + rules.version() + ", " + rules.digest()));
        page.line(ink.dim("Decision " + decision.decisionId() + ", by the working files as if they were active."));
        if (rules.version().endsWith("-draft")) {
            page.line(ink.yellow(
                    "They are edited: until they are released, the service leaves every decision to people."));
        }
    }

    private void row(String id, String text) {
        String reason = reasons.getOrDefault(id, "");
        String gap = text.isEmpty() || reason.isEmpty() ? "" : " - ";
        page.item(INDENT + INDENT + Page.padded(id, ID_WIDTH), text + gap + reason);
    }
}
