package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.Automation;
import io.crossdock.model.Automation.Cap;
import io.crossdock.model.Classification;
import io.crossdock.model.Decision.PolicyOutcome;
import io.crossdock.model.Escalation;
import io.crossdock.model.Explanation.FiredRow;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.Priority;
import io.crossdock.model.Priority.PriorityOverride;
import io.crossdock.model.QualityAssessment;
import io.crossdock.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decision in plain words. Every sentence cites the rows it stands on, and only rows that fired. */
final class Narrative {
    private final Map<String, FiredRow> fired;
    private final List<String> sentences = new ArrayList<>();

    private Narrative(Map<String, FiredRow> fired) {
        this.fired = fired;
    }

    /** @param fired the rows that fired, by id */
    static String of(CaseWork work, Verdict verdict, Map<String, FiredRow> fired) {
        Narrative told = new Narrative(fired);
        told.classification(verdict.classification());
        told.quality(verdict.quality());
        told.severity(verdict.severity());
        told.priority(work, verdict.priority());
        told.policies(verdict.policies());
        told.actions(verdict.candidates());
        told.plan(verdict.plan());
        told.approvals(verdict.approval());
        told.advice(work);
        told.automation(verdict.automation());
        told.escalation(work, verdict.escalation());
        return String.join(" ", told.sentences);
    }

    private void classification(Classification type) {
        say(type.exceptionCode() + " " + type.name() + cite("TX-" + type.exceptionCode()));
    }

    private void quality(QualityAssessment quality) {
        String doubts = quality.checks().stream()
                .filter(check -> check.penalty().signum() > 0)
                .map(check -> inside(check.ruleId()) + cite(check.ruleId()))
                .collect(Collectors.joining("; "));
        if (!doubts.isEmpty()) {
            say("Data quality is " + quality.grade() + ": " + doubts);
        }
    }

    private void severity(Severity severity) {
        severity.matched().stream()
                .filter(match -> match.severity().equals(severity.level()))
                .reduce((first, last) -> last)
                .ifPresent(match ->
                        say("Severity " + severity.level() + ": " + inside(match.ruleId()) + cite(match.ruleId())));
    }

    private void priority(CaseWork work, Priority priority) {
        String band = work.answer("PriorityBands")
                .decisive()
                .map(row -> cite(row.id()))
                .orElse("");
        String floor = work.answer("PriorityFloor")
                .decisive()
                .map(row -> cite(row.id()))
                .orElse("");
        String moved = priority.overrides().stream()
                .filter(PriorityOverride::changed)
                .map(override -> "; " + inside(override.ruleId()) + cite(override.ruleId()))
                .collect(Collectors.joining());
        say("Priority " + priority.level() + ": " + priority.score().toPlainString() + " points give "
                + priority.bandPriority() + band + ", severity and urgency allow no less than "
                + priority.floorPriority() + floor + moved);
    }

    private void policies(List<PolicyOutcome> policies) {
        policies.stream()
                .filter(policy -> fired.containsKey(policy.ruleId()))
                .forEach(policy -> say(reason(policy.ruleId()) + cite(policy.ruleId())));
    }

    private void actions(List<Candidate> candidates) {
        String chosen = candidates.stream()
                .filter(Candidate::selected)
                .map(candidate ->
                        candidate.action().name() + cite(candidate.option().id()))
                .collect(Collectors.joining(", then "));
        if (!chosen.isEmpty()) {
            say("Recommended: " + chosen);
        }
    }

    private void plan(@Nullable PlanningResult plan) {
        if (plan != null && plan.chosen() != null) {
            sentences.add(
                    "Plan " + plan.chosen().planId() + ": " + plan.chosen().summary());
        } else if (plan != null) {
            plan.blockers().forEach(blocker -> sentences.add("No plan: " + blocker.text()));
        }
    }

    private void approvals(Approval approval) {
        for (Approval.Step step : approval.steps()) {
            if (step.ruleId() != null && !step.approvers().isEmpty()) {
                String modifiers = step.modifiers().stream().map(this::cite).collect(Collectors.joining());
                say(step.action() + " needs " + String.join(" and ", step.approvers()) + cite(step.ruleId())
                        + modifiers);
            }
        }
    }

    private void advice(CaseWork work) {
        String why = work.answer("AiConfidenceGuards").rows().stream()
                .map(row -> inside(row.id()) + cite(row.id()))
                .collect(Collectors.joining("; "));
        if (!why.isEmpty()) {
            say("The model's advice does not count: " + why);
        }
    }

    private void automation(Automation automation) {
        String mode = switch (automation.mode()) {
            case AUTO -> "May run by itself";
            case RECOMMEND -> "A person confirms";
            case HUMAN -> "A person decides";
        };
        Set<String> strict = automation.caps().stream()
                .filter(cap -> cap.cap() == automation.mode())
                .map(Cap::ruleId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String why = strict.stream().map(id -> inside(id) + cite(id)).collect(Collectors.joining("; "));
        String cell = automation.matrixRuleId() == null ? "" : cite(automation.matrixRuleId());
        say(mode + cell + (why.isEmpty() ? "" : ": " + why));
    }

    private void escalation(CaseWork work, Escalation escalation) {
        String role = work.answer("EscalationRoles")
                .decisive()
                .map(row -> cite(row.id()))
                .orElse("");
        String why = escalation.adjustments().stream()
                .filter(fired::containsKey)
                .map(id -> inside(id) + cite(id))
                .collect(Collectors.joining("; "));
        say(escalation.role() + " acts at level " + escalation.level() + role + (why.isEmpty() ? "" : ": " + why));
    }

    private void say(String sentence) {
        sentences.add(sentence + ".");
    }

    /** The reason as it stands inside a sentence: no full stop, a small first letter unless it begins an abbreviation. */
    private String inside(String row) {
        String reason = reason(row);
        boolean abbreviation =
                reason.length() > 1 && !Character.isLowerCase(reason.charAt(1)) && reason.charAt(1) != ' ';
        return abbreviation || reason.isEmpty()
                ? reason
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    private String reason(String row) {
        String reason = Objects.requireNonNull(fired.get(row), row).reason();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private String cite(String row) {
        return fired.containsKey(row) ? " (" + row + ")" : "";
    }
}
