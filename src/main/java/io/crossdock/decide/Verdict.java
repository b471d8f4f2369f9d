package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.Automation;
import io.crossdock.model.Classification;
import io.crossdock.model.Communication;
import io.crossdock.model.Decision.PolicyOutcome;
import io.crossdock.model.Escalation;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.Priority;
import io.crossdock.model.QualityAssessment;
import io.crossdock.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stages found, in their order. */
record Verdict(
        QualityAssessment quality,
        Classification classification,
        Severity severity,
        Priority priority,
        List<PolicyOutcome> policies,
        List<Candidate> candidates,
        @Nullable PlanningResult plan,
        Approval approval,
        Automation automation,
        List<Communication> communications,
        Escalation escalation) {}
