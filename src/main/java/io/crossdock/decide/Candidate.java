package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.AutomationMode;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.RecommendedAction;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to resolve the case, on its way through the stages.
 *
 * @param option the row that offers it
 * @param companion chosen along with the first
 * @param feasible YES or UNKNOWN; what is infeasible is no candidate
 * @param note what is to be verified
 * @param approval what it needs, absent before approvals are worked out or when it needs no authority
 * @param plan the plan that uses it, absent without one
 */
record Candidate(
        CatalogueAction action,
        Row option,
        boolean companion,
        String feasible,
        String note,
        boolean selected,
        int rank,
        Approval.@Nullable Step approval,
        @Nullable AutomationMode mode,
        @Nullable FulfilmentPlan plan) {

    Candidate ranked(boolean chosen, int place) {
        return new Candidate(action, option, companion, feasible, note, chosen, place, approval, mode, plan);
    }

    Candidate needing(Approval.@Nullable Step step) {
        return new Candidate(action, option, companion, feasible, note, selected, rank, step, mode, plan);
    }

    Candidate allowed(AutomationMode most) {
        return new Candidate(action, option, companion, feasible, note, selected, rank, approval, most, plan);
    }

    /** As this plan chooses it. */
    Candidate inPlan(FulfilmentPlan chosenPlan, boolean isSelected) {
        boolean used = chosenPlan.actions().contains(action.code());
        CatalogueAction planned = used ? action.planned(chosenPlan.changesCommitment()) : action;
        return new Candidate(
                planned, option, companion, feasible, note, isSelected, rank, approval, mode, used ? chosenPlan : null);
    }

    int approvalsRequired() {
        return approval == null ? 0 : approval.approvalsRequired();
    }

    @Nullable
    BigDecimal amount() {
        return approval == null ? null : approval.amount();
    }

    static List<RecommendedAction> recommended(List<Candidate> candidates, DecisionRequest request) {
        return candidates.stream()
                .map(candidate -> candidate.recommended(request))
                .toList();
    }

    private RecommendedAction recommended(DecisionRequest request) {
        PlannedAction planned = plan == null ? PlannedAction.NONE : PlannedAction.of(action.code(), plan, request);
        return new RecommendedAction(
                action.code(),
                action.name(),
                option.id(),
                selected,
                mode,
                feasible,
                note,
                planned.costUsd(),
                amount(),
                planned.parameters(),
                action.changesCommitment(),
                rank,
                requirement());
    }

    private Approval.@Nullable Requirement requirement() {
        return approval == null
                ? null
                : new Approval.Requirement(
                        approval.ruleId(),
                        approval.approvers(),
                        approval.approvalsRequired(),
                        approval.order(),
                        approval.dualControl(),
                        approval.decideWithinHours(),
                        approval.modifiers());
    }
}
