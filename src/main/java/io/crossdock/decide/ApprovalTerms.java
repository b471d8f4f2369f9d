package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who approves, in which order, how fast; starts as the band says and is changed by modifiers. */
final class ApprovalTerms {
    static final String NEXT_UP = "REPLACE_WITH_NEXT_UP";
    private static final String NONE = "NONE";
    private static final String SINGLE = "SINGLE";
    private static final String PARALLEL = "PARALLEL";

    private List<String> approvers;
    private String order;
    private final boolean dualControl;
    private final String unit;
    private @Nullable BigDecimal decideWithinHours;

    private ApprovalTerms(
            List<String> approvers,
            String order,
            boolean dualControl,
            String unit,
            @Nullable BigDecimal decideWithinHours) {
        this.approvers = approvers;
        this.order = order;
        this.dualControl = dualControl;
        this.unit = unit;
        this.decideWithinHours = decideWithinHours;
    }

    @SuppressWarnings("unchecked") // a list field holds words
    static ApprovalTerms of(DecisionTable table, Row band) {
        Object approvers = band.then().get(table.makes("approval.approvers"));
        return new ApprovalTerms(
                approvers == null ? List.of() : (List<String>) approvers,
                String.valueOf(band.then().get(table.makes("approval.order"))),
                Boolean.TRUE.equals(band.then().get(table.makes("approval.dualControl"))),
                String.valueOf(band.then().get(table.makes("approval.unit"))),
                (BigDecimal) band.then().get(table.makes("approval.decideWithinHours")));
    }

    List<String> approvers() {
        return approvers;
    }

    /** Applies one modifier. Whether it had anything to act on. */
    boolean apply(CaseWork work, Row modifier, Answer modifiers, ApprovalSubject subject) {
        return switch (modifier.effect()) {
            case "ADD" -> add(roles(modifier, modifiers));
            case "REPLACE" -> replaceAll(roles(modifier, modifiers));
            case NEXT_UP ->
                replaceWithNextUp(work, role -> subject.isRequester(role) || subject.hasExpiredStandIn(role));
            case "SET_DECISION_SLA_HOURS_1" -> decideWithinAnHour();
            default ->
                throw new IllegalStateException(
                        "modifier " + modifier.id() + " has the unknown effect " + modifier.effect());
        };
    }

    private boolean add(List<String> roles) {
        LinkedHashSet<String> all = new LinkedHashSet<>(approvers);
        if (!all.addAll(roles)) {
            return true; // the role approves already, which is what the modifier wants
        }
        order = approvers.isEmpty() && all.size() == 1 ? SINGLE : order.equals("SEQUENTIAL") ? order : PARALLEL;
        approvers = List.copyOf(all);
        return true;
    }

    private boolean replaceAll(List<String> roles) {
        approvers = roles;
        order = roles.size() == 1 ? SINGLE : PARALLEL;
        return true;
    }

    /** Never fewer people than before: where the next role up approves already, the one above it is asked, last. */
    private boolean replaceWithNextUp(CaseWork work, Predicate<String> concerned) {
        List<String> inPlace = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String role : approvers) {
            String next = concerned.test(role) ? Roles.nextUp(work, role) : role;
            if (next.equals(role) || !approvers.contains(next)) {
                inPlace.add(next);
            } else {
                last.add(Roles.nextUp(work, next));
            }
        }
        LinkedHashSet<String> replaced = new LinkedHashSet<>(inPlace);
        replaced.addAll(last);
        boolean changed = !List.copyOf(replaced).equals(approvers);
        approvers = List.copyOf(replaced);
        order = approvers.size() == 1 ? SINGLE : order;
        return changed;
    }

    /** A clock needs somebody who decides. */
    private boolean decideWithinAnHour() {
        if (approvers.isEmpty()) {
            return false;
        }
        decideWithinHours = decideWithinHours == null ? BigDecimal.ONE : decideWithinHours.min(BigDecimal.ONE);
        return true;
    }

    @SuppressWarnings("unchecked") // a list field holds words
    private static List<String> roles(Row modifier, Answer modifiers) {
        Object roles = modifiers.value(modifier, "approval.modifierRoles");
        return roles == null ? List.of() : (List<String>) roles;
    }

    Approval.Step step(
            String action, String authority, @Nullable BigDecimal amount, String band, List<String> modifiers) {
        return new Approval.Step(
                action,
                authority,
                amount,
                unit,
                band,
                modifiers,
                approvers,
                approvers.size(),
                approvers.isEmpty() ? NONE : order,
                dualControl,
                decideWithinHours);
    }
}
