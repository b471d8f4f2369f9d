package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Fault;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.Order;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The re-plan, where the first option or the caller asks for one, and what it means for the options. */
final class PlanningStage {
    private PlanningStage() {}

    /**
     * {@code null} when nobody asks for a plan, or when the request has nothing to plan with. Throws {@link
     * RefusedRequest} when what it says for planning contradicts itself.
     */
    static @Nullable PlanningResult plan(CaseWork work, List<Candidate> candidates, Plans plans) {
        Order order = work.request.order();
        if (order == null
                || plans == Plans.NONE
                || !asksForPlan(work, candidates)
                || !PlanPolicy.isThere(work.release)
                || !hasMeans(work.request)) {
            return null;
        }
        boolean stockIntact = "CARRIER".equals(candidates.get(0).action().plannerKind());
        PlanRequest question = PlanQuestion.of(work.request, order, stockIntact);
        List<Fault> contradictions = plans.contradictions(question);
        if (!contradictions.isEmpty()) {
            throw new RefusedRequest(contradictions);
        }
        List<Fault> gaps = plans.gaps(question);
        if (!gaps.isEmpty()) {
            return PlanningResult.notPlanned(order.orderId(), gaps);
        }
        PlanTask task = new PlanTask(question, List.of(PlanPolicy.of(work)), PlanPolicy.weights(work));
        List<PlanningResult> results = plans.of(work.release, task);
        return results.isEmpty() ? null : results.get(0);
    }

    private static boolean asksForPlan(CaseWork work, List<Candidate> candidates) {
        return !candidates.isEmpty()
                && (candidates.get(0).action().asksForPlan() || Boolean.TRUE.equals(work.request.plannerRequested()));
    }

    private static boolean hasMeans(DecisionRequest request) {
        return !request.inventoryPositions().isEmpty()
                || !request.carrierOptions().isEmpty()
                || !request.donorOrders().isEmpty();
    }

    /**
     * The options as a plan chooses them: what it uses is selected; the first option is too unless it asks for a plan and
     * this one does without it. The selected ones stand first.
     */
    static List<Candidate> chosen(List<Candidate> candidates, @Nullable FulfilmentPlan plan) {
        if (plan == null || candidates.isEmpty()) {
            return candidates;
        }
        boolean planUsesAny = candidates.stream()
                .anyMatch(
                        candidate -> plan.actions().contains(candidate.action().code()));
        List<Candidate> marked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean used = plan.actions().contains(candidate.action().code());
            boolean dropped = planUsesAny && !used && candidate.action().asksForPlan();
            marked.add(candidate.inPlan(plan, used || (candidate.selected() && !dropped)));
        }
        marked.sort(Comparator.comparing(Candidate::selected).reversed());
        List<Candidate> ranked = new ArrayList<>();
        marked.forEach(candidate -> ranked.add(candidate.ranked(candidate.selected(), ranked.size() + 1)));
        return ranked;
    }

    /** The result with the approvals that each of its plans needs. */
    static @Nullable PlanningResult approved(
            CaseWork work, List<Candidate> options, @Nullable PlanningResult result, Approval ofChosen) {
        if (result == null || result.chosen() == null) {
            return result;
        }
        List<FulfilmentPlan> alternatives = result.alternatives().stream()
                .map(plan -> plan.approvedBy(ApprovalStage.approvalOf(work, chosen(options, plan), plan)))
                .toList();
        return result.withPlans(result.chosen().approvedBy(ofChosen), alternatives);
    }
}
