package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.AutomationMode;
import io.crossdock.model.RecommendedAction;
import io.crossdock.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to resolve the case, on its way through the stages.
 *
 * @param option the row that offers it
 * @param companion chosen along with the first
 * @param feasible YES or UNKNOWN; what is infeasible is no candidate
 * @param note what is to be verified
 * @param approval what it needs, absent before approvals are worked out or when it needs no authority
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
        @Nullable AutomationMode mode) {

    Candidate ranked(boolean chosen, int place) {
        return new Candidate(action, option, companion, feasible, note, chosen, place, approval, mode);
    }

    Candidate needing(Approval.@Nullable Step step) {
        return new Candidate(action, option, companion, feasible, note, selected, rank, step, mode);
    }

    Candidate allowed(AutomationMode most) {
        return new Candidate(action, option, companion, feasible, note, selected, rank, approval, most);
    }

    int approvalsRequired() {
        return approval == null ? 0 : approval.approvalsRequired();
    }

    @Nullable
    BigDecimal amount() {
        return approval == null ? null : approval.amount();
    }

    static List<RecommendedAction> recommended(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::recommended).toList();
    }

    private RecommendedAction recommended() {
        return new RecommendedAction(
                action.code(),
                action.name(),
                option.id(),
                selected,
                mode,
                feasible,
                note,
                null,
                amount(),
                Map.of(),
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
