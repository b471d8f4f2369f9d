package io.crossdock.decide;

import io.crossdock.model.Automation;
import io.crossdock.model.Automation.Cap;
import io.crossdock.model.AutomationMode;
import io.crossdock.ruleset.Restraint;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may run without a person: the matrix of advice, data quality and exposure, then guards that only tighten. */
final class AutomationStage {
    private static final String GUARDS = "AutomationGuards";
    private static final String KILL_SWITCH = "KillSwitch";
    private static final String MATRIX = "AutomationEligibility";
    private static final String FALLBACK = "AutomationFallback";
    private static final Set<String> COUNTING_ADVICE = Set.of("FULL", "RANKING_ONLY");

    private AutomationStage() {}

    /** The verdict on the case, and the candidates each with its own mode. */
    record Outcome(Automation automation, List<Candidate> candidates) {}

    static Outcome guard(CaseWork work, List<Candidate> candidates) {
        Optional<AiAdvice> advice = AiAdvice.of(work);
        advice.ifPresent(given -> given.tell(work.facts, work.request.evaluatedAt()));
        boolean disagrees = advice.map(given -> given.disagreesWith(candidates)).orElse(false);
        work.runExcept(Stage.AUTOMATION, FALLBACK);
        AutomationMode matrix = mode(work.text("matrixMode"));
        List<GuardedAction> guarded = guarded(work, candidates, disagrees, matrix);
        List<Candidate> allowed = new ArrayList<>();
        List<GuardedAction> selected = new ArrayList<>();
        for (int i = 0; i < guarded.size(); i++) {
            allowed.add(candidates.get(i).allowed(allowed(work, guarded.get(i))));
            if (candidates.get(i).selected()) {
                selected.add(guarded.get(i));
            }
        }
        AutomationMode mode = strictest(work, selected);
        if (disagrees && COUNTING_ADVICE.contains(String.valueOf(work.text("aiSignalUse")))) {
            warnOfDisagreement(work, advice.orElseThrow(), candidates);
        }
        return new Outcome(automation(work, mode, matrix, selected), allowed);
    }

    private static List<GuardedAction> guarded(
            CaseWork work, List<Candidate> candidates, boolean disagrees, AutomationMode matrix) {
        List<GuardedAction> guarded = new ArrayList<>();
        List<Facts> subjects = new ArrayList<>();
        for (Candidate candidate : candidates) {
            CatalogueAction action = candidate.action();
            guarded.add(new GuardedAction(action.code(), action.containment(), action.maxMode(), matrix));
            subjects.add(subject(work, candidate, disagrees));
        }
        List<Answer> answers = work.lookEach(GUARDS, subjects);
        // what makes things safe waits for no guard, but a draft or expired release does nothing by itself
        for (int i = 0; i < guarded.size(); i++) {
            work.trace.consider(answers.get(i), subjects.get(i));
            if (!guarded.get(i).isContainment() || !work.mayActAlone()) {
                cap(guarded.get(i), answers.get(i));
            }
        }
        work.release.guards().run(Map.of(), guarded);
        restrain(work, guarded);
        trace(work, candidates, guarded);
        return guarded;
    }

    /** The kill switch knows no exceptions: not even what makes things safe. */
    private static void restrain(CaseWork work, List<GuardedAction> guarded) {
        Restraint restraint = work.restraint;
        if (restraint != null) {
            guarded.forEach(action -> action.capAt(restraint.id(), restraint.mode(), restraint.reason()));
            work.trace.warn("Kill switch " + restraint.id() + ": every decision is at most " + restraint.mode() + " ("
                    + restraint.reason() + ").");
        }
    }

    /** Where a table had no answer nothing runs by itself, except what makes things safe. */
    private static AutomationMode allowed(CaseWork work, GuardedAction guarded) {
        return work.trace.hasGaps() && !guarded.isContainment() ? AutomationMode.HUMAN : guarded.mode();
    }

    private static Facts subject(CaseWork work, Candidate candidate, boolean disagrees) {
        CatalogueAction action = candidate.action();
        Facts subject = work.facts.subject();
        subject.put("action.code", action.code());
        subject.put("action.approvalsRequired", BigDecimal.valueOf(candidate.approvalsRequired()));
        subject.put("action.changesCommitment", action.changesCommitment());
        subject.put("action.reversible", action.reversible());
        subject.put("action.destroys", action.destroys());
        boolean asksForPlan = action.asksForPlan() || (candidate.rank() == 1 && planRequested(work));
        subject.put("action.planMissing", asksForPlan && work.plan() == null);
        subject.put("action.aiDisagrees", disagrees);
        return subject;
    }

    /** A caller who asks for a plan gets the first choice only with one. */
    private static boolean planRequested(CaseWork work) {
        return Boolean.TRUE.equals(work.request.plannerRequested());
    }

    private static void cap(GuardedAction guarded, Answer guards) {
        for (Row row : guards.rows()) {
            guarded.capAt(row.id(), mode((String) guards.value(row, "action.mode")), row.reason());
        }
    }

    /** Only guards of selected actions have a say in the case, so only they fire. */
    private static void trace(CaseWork work, List<Candidate> candidates, List<GuardedAction> guarded) {
        Map<String, String> fired = new LinkedHashMap<>();
        for (int i = 0; i < guarded.size(); i++) {
            if (candidates.get(i).selected()) {
                List<Cap> caps = guarded.get(i).caps();
                for (int cap = 0; cap < caps.size(); cap++) {
                    fired.putIfAbsent(
                            caps.get(cap).ruleId(), guarded.get(i).reasons().get(cap));
                }
            }
        }
        fired.forEach((rule, reason) ->
                work.trace.fired(rule.startsWith(Restraint.PREFIX) ? KILL_SWITCH : GUARDS, rule, reason));
    }

    /** A case without a selected action, or with a table that had no answer, stays with people. */
    private static AutomationMode strictest(CaseWork work, List<GuardedAction> selected) {
        if (selected.isEmpty() || work.trace.hasGaps()) {
            return AutomationMode.HUMAN;
        }
        return selected.stream().map(GuardedAction::mode).reduce(AutomationMode.AUTO, AutomationMode::stricter);
    }

    private static Automation automation(
            CaseWork work, AutomationMode mode, AutomationMode matrix, List<GuardedAction> selected) {
        work.facts.put("automationMode", mode.name());
        work.facts.put("guardsMovedMode", mode != matrix);
        work.run(Stage.AUTOMATION);
        String fallback = (String) work.answer(FALLBACK).value("fallback");
        Map<String, Cap> caps = new LinkedHashMap<>();
        for (GuardedAction action : selected) {
            action.caps().forEach(cap -> caps.merge(cap.ruleId(), cap, AutomationStage::eitherChanged));
        }
        return new Automation(
                mode,
                work.answer(MATRIX).decisive().map(Row::id).orElse(null),
                work.text("aiConfidenceBand"),
                work.text("aiSignalUse"),
                work.text("guardedGrade"),
                work.text("exposureBand"),
                guards(work, caps.keySet()),
                List.copyOf(caps.values()),
                fallback == null ? work.text("matrixFallback") : fallback);
    }

    private static Cap eitherChanged(Cap one, Cap other) {
        return new Cap(one.ruleId(), one.cap().stricter(other.cap()), one.changed() || other.changed());
    }

    private static List<String> guards(CaseWork work, Set<String> caps) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of("AiConfidenceGuards", "DataQualityGuards")
                .flatMap(table -> work.answer(table).rows().stream())
                .map(Row::id)
                .forEach(ids::add);
        ids.addAll(caps);
        return List.copyOf(ids);
    }

    private static void warnOfDisagreement(CaseWork work, AiAdvice advice, List<Candidate> candidates) {
        List<String> chosen = candidates.stream()
                .filter(Candidate::selected)
                .map(candidate -> candidate.action().code())
                .toList();
        if (!chosen.isEmpty()) {
            work.trace.warn("AI recommends " + advice.signal().recommendedAction() + ", rules recommend "
                    + String.join(" + ", chosen) + ": both shown");
        }
    }

    /** Without a cell of the matrix a person decides. */
    private static AutomationMode mode(@Nullable String word) {
        return word == null ? AutomationMode.HUMAN : AutomationMode.valueOf(word);
    }
}
