package io.crossdock.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must act, who is told, and by when. Clocks count from the detection of the case.
 *
 * @param clock the calendar that the caller may apply to the clocks
 * @param adjustments ids of the rows that moved the level or added somebody
 * @param pendingApproval an overdue approval that moves up, absent when there is none
 */
public record Escalation(
        @Nullable String level,
        @Nullable String role,
        List<String> alsoNotify,
        @Nullable String channel,
        @Nullable String clock,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant respondBy,
        @Nullable Integer updateEveryMinutes,
        @Nullable Instant nextReviewAt,
        List<String> adjustments,
        @Nullable MovedApproval pendingApproval) {

    public Escalation {
        alsoNotify = Copies.of(alsoNotify);
        adjustments = Copies.of(adjustments);
    }

    /** An approval that waited too long and goes to the next role up. */
    public record MovedApproval(String role, String movedTo, String ruleId) {}
}
