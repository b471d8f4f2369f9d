package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must approve the selected actions, step by step. */
public record Approval(boolean required, int totalApprovals, List<Step> steps) {

    public Approval {
        steps = Copies.of(steps);
    }

    /**
     * The approval of one selected action.
     *
     * @param approvalAction the line of the authority matrix that the action falls under
     * @param amount what the bands are compared with, absent when unknown
     * @param modifiers ids of the rows that changed the band's approvers or clock
     * @param order NONE, SINGLE, PARALLEL or SEQUENTIAL
     * @param dualControl maker and approver must be different people
     */
    public record Step(
            String action,
            String approvalAction,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String ruleId,
            List<String> modifiers,
            List<String> approvers,
            int approvalsRequired,
            String order,
            boolean dualControl,
            @Nullable BigDecimal decideWithinHours) {

        public Step {
            modifiers = Copies.of(modifiers);
            approvers = Copies.of(approvers);
        }
    }

    /** What an action would need, shown with the action itself. */
    public record Requirement(
            @Nullable String ruleId,
            List<String> approvers,
            int approvalsRequired,
            String order,
            boolean dualControl,
            @Nullable BigDecimal decideWithinHours,
            List<String> modifiers) {

        public Requirement {
            approvers = Copies.of(approvers);
            modifiers = Copies.of(modifiers);
        }
    }
}
