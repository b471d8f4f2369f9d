package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.Classification;
import io.crossdock.model.Communication;
import io.crossdock.model.Decision;
import io.crossdock.model.Decision.PolicyOutcome;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Escalation;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.Priority;
import io.crossdock.model.QualityAssessment;
import io.crossdock.model.Severity;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Restraint;
import io.crossdock.table.Facts;
import io.crossdock.table.engine.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides one case under one release: the stages in their order, each reading only what stands before it. */
public final class Decider {
    private final Plans plans;

    /** @param plans for cases that ask for a re-plan */
    public Decider(Plans plans) {
        this.plans = plans;
    }

    /**
     * Throws {@link io.crossdock.model.RefusedRequest} when the request cannot be decided under this release.
     *
     * @param restraint the kill switch, {@code null} when it is not pulled
     */
    public Decision decide(
            CompiledRelease release,
            DecisionRequest request,
            String decisionId,
            Explain explain,
            @Nullable Restraint restraint) {
        Facts words = release.words().take(request);
        RequestCheck.check(release, request, words, plans);
        try (CaseWork work = new CaseWork(release, request, words, explain, restraint)) {
            return decision(work, judge(work), decisionId);
        }
    }

    private Verdict judge(CaseWork work) {
        MeasureStage.measure(work);
        QualityAssessment quality = QualityStage.assess(work);
        Classification classification = ClassificationStage.classify(work);
        Severity severity = SeverityStage.judge(work);
        Priority priority = PriorityStage.rank(work);
        EscalationStage.climb(work);
        Answer options = ResolutionStage.options(work);
        List<PolicyOutcome> policies = PolicyStage.outcomes(work);
        List<Candidate> feasible = ResolutionStage.select(work, options);
        PlanningResult planned = PlanningStage.plan(work, feasible, plans);
        work.planned(planned);
        FulfilmentPlan plan = work.plan();
        List<Candidate> candidates = ApprovalStage.require(work, PlanningStage.chosen(feasible, plan), plan);
        Approval approval = ApprovalStage.approval(candidates);
        AutomationStage.Outcome automated = AutomationStage.guard(work, candidates);
        List<Communication> communications = CommunicationStage.tell(work);
        Escalation escalation = EscalationStage.settle(work, automated.automation());
        return new Verdict(
                quality,
                classification,
                severity,
                priority,
                policies,
                automated.candidates(),
                PlanningStage.approved(work, feasible, planned, approval),
                approval,
                automated.automation(),
                communications,
                escalation);
    }

    private static Decision decision(CaseWork work, Verdict verdict, String decisionId) {
        return new Decision(
                work.request.requestId(),
                decisionId,
                work.request.evaluatedAt(),
                ReleaseReference.of(work.release.release()),
                verdict.classification(),
                MeasureStage.derivedFacts(work),
                verdict.quality(),
                verdict.severity(),
                verdict.priority(),
                verdict.escalation(),
                verdict.automation(),
                verdict.policies(),
                Candidate.recommended(verdict.candidates(), work.request),
                verdict.plan(),
                verdict.approval(),
                verdict.communications(),
                work.trace.warnings(),
                work.trace.unanswered(),
                work.trace.conflicts(),
                Explainer.explain(work, verdict),
                Audits.of(work.request));
    }
}
