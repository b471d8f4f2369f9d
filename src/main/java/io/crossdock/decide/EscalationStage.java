package io.crossdock.decide;

import io.crossdock.model.Automation;
import io.crossdock.model.DecisionRequest.Staffing;
import io.crossdock.model.Escalation;
import io.crossdock.model.Escalation.MovedApproval;
import io.crossdock.model.PendingApproval;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.Effects;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who must act: the ladder of age, what moves the case up early, and, at the end, what later results add. */
final class EscalationStage {
    private static final String ADJUSTMENTS = "EscalationAdjustments";
    private static final String LATE = "LateEscalation";
    private static final String TOP = "EscalationTop";
    private static final String TYPE_OWNER = "TYPE_OWNER";

    private EscalationStage() {}

    /** The level that age and facts give. */
    static void climb(CaseWork work) {
        work.ask("EscalationLadder");
        Instant acknowledgeBy = afterDetection(work, "acknowledgeWithinMinutes");
        if (acknowledgeBy != null) {
            boolean open = work.request.exception().acknowledgedAt() == null;
            work.facts.put(
                    "acknowledgementOverdue",
                    open && !work.request.evaluatedAt().isBefore(acknowledgeBy));
        }
        work.run(Stage.ESCALATION);
        work.facts.put(
                "stepsBeyondTop", BigDecimal.valueOf(work.effects(ADJUSTMENTS).stepsBeyondTop()));
    }

    /** The final level, role and channel, once approvals and automation are known. */
    static Escalation settle(CaseWork work, Automation automation) {
        work.facts.put("automationMode", automation.mode().name());
        work.facts.put("roleOnShift", roleOnShift(work));
        work.facts.put("pendingApprovalOverdue", pendingApprovalOverdue(work));
        work.ask(LATE);
        int beyondTop =
                work.effects(ADJUSTMENTS).stepsBeyondTop() + work.effects(LATE).stepsBeyondTop();
        work.facts.put("stepsBeyondTop", BigDecimal.valueOf(beyondTop));
        work.run(Stage.LATE_ESCALATION);
        List<Effects.Applied> adjustments = Stream.of(ADJUSTMENTS, LATE, TOP)
                .flatMap(table -> work.effects(table).applied().stream())
                .toList();
        return new Escalation(
                work.text("escalationLevel"),
                role(work, work.text("escalationRole")),
                adjusted(work, "notifyRole"),
                work.text("channel"),
                work.text("clock"),
                afterDetection(work, "acknowledgeWithinMinutes"),
                afterDetection(work, "respondWithinMinutes"),
                work.whole("updateEveryMinutes"),
                nextReview(work),
                adjustments.stream().map(row -> row.row().id()).toList(),
                movedApproval(work, adjustments));
    }

    /** A route leads out of the line; otherwise the ladder's role, or the type's owner at the bottom. */
    private static @Nullable String role(CaseWork work, @Nullable Object ladderRole) {
        List<String> routed = adjusted(work, "routeToRole");
        if (!routed.isEmpty()) {
            return routed.get(routed.size() - 1);
        }
        return TYPE_OWNER.equals(ladderRole) ? work.text("ownerRole") : (String) ladderRole;
    }

    private static List<String> adjusted(CaseWork work, String field) {
        Answer answer = work.answer(ADJUSTMENTS);
        List<String> roles = new ArrayList<>();
        answer.rows().forEach(row -> {
            if (answer.value(row, field) instanceof String role && !roles.contains(role)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static @Nullable Boolean roleOnShift(CaseWork work) {
        Staffing staffing = work.request.staffing();
        if (staffing == null || staffing.onShiftRoles() == null) {
            return null;
        }
        String needed = role(work, work.look("EscalationRoles", work.facts).value("escalationRole"));
        return needed != null && staffing.onShiftRoles().contains(needed);
    }

    private static @Nullable Boolean pendingApprovalOverdue(CaseWork work) {
        PendingApproval pending = work.request.pendingApproval();
        if (pending == null || pending.requestedAt() == null || pending.decisionSlaMinutes() == null) {
            return null;
        }
        BigDecimal waited = Rounding.minutesBetween(pending.requestedAt(), work.request.evaluatedAt());
        return waited.compareTo(pending.decisionSlaMinutes()) > 0;
    }

    private static @Nullable MovedApproval movedApproval(CaseWork work, List<Effects.Applied> adjustments) {
        PendingApproval pending = work.request.pendingApproval();
        if (pending == null || pending.role() == null) {
            return null;
        }
        String role = pending.role();
        return adjustments.stream()
                .filter(row -> row.effect().equals("RAISE_APPROVAL"))
                .findFirst()
                .map(row -> new MovedApproval(
                        role, Roles.nextUp(work, role), row.row().id()))
                .orElse(null);
    }

    private static @Nullable Instant nextReview(CaseWork work) {
        Instant nextLevel = afterDetection(work, "nextLevelAtMinutes");
        Integer every = work.whole("updateEveryMinutes");
        return nextLevel != null || every == null
                ? nextLevel
                : work.request.evaluatedAt().plusSeconds(60L * every);
    }

    private static @Nullable Instant afterDetection(CaseWork work, String minutesField) {
        Integer minutes = work.whole(minutesField);
        return minutes == null ? null : work.request.exception().detectedAt().plusSeconds(60L * minutes);
    }
}
